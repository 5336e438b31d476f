package no.husrom.store.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What a column holds, and how its values stand in a backup: the same from every engine.
enum ColumnKind {
  WHOLE {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      return row.getLong(column);
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setLong(at, (Long) value);
    }
  },

  DECIMAL {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      BigDecimal number = row.getBigDecimal(column);
      return number == null ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setBigDecimal(at, new BigDecimal(value.toString()));
    }
  },

  YES_OR_NO {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      return row.getBoolean(column);
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setBoolean(at, (Boolean) value);
    }
  },

  DAY {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      return String.valueOf(row.getObject(column, LocalDate.class));
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setObject(at, LocalDate.parse((String) value));
    }
  },

  TIME {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
      return time == null ? "" : time.toInstant().toString();
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setObject(at, Instant.parse((String) value).atOffset(ZoneOffset.UTC));
    }
  },

  TEXT {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      String text = row.getString(column);
      return text == null ? "" : text;
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setString(at, (String) value);
    }
  },

  BYTES {
    @Override
    Object from(ResultSet row, int column) throws SQLException {
      byte[] bytes = row.getBytes(column);
      return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    void give(PreparedStatement to, int at, Object value) throws SQLException {
      to.setBytes(at, Base64.getDecoder().decode((String) value));
    }
  };

  static ColumnKind of(int jdbcType) {
    return switch (jdbcType) {
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
      case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
      case Types.BOOLEAN, Types.BIT -> YES_OR_NO;
      case Types.DATE -> DAY;
      // PostgreSQL says so of those with a zone too, and there are no others
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> TIME;
      case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
      default -> throw new IllegalStateException("A column of a type no backup knows: " + jdbcType);
    };
  }

  /// The value in the form it has in a backup.
  @Nullable Object read(ResultSet row, int column) throws SQLException {
    Object value = from(row, column);
    return row.wasNull() ? null : value;
  }

  /// Sets a parameter to a value that was read from a backup.
  ///
  /// @throws RuntimeException when it is no value of this kind
  void set(PreparedStatement to, int at, @Nullable Object value, int jdbcType) throws SQLException {
    if (value == null) {
      to.setNull(at, jdbcType);
    } else {
      give(to, at, value);
    }
  }

  /// Any value where the column is null.
  abstract Object from(ResultSet row, int column) throws SQLException;

  abstract void give(PreparedStatement to, int at, Object value) throws SQLException;
}
