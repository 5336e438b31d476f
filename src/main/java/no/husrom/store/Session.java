package no.husrom.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import no.husrom.store.StoreException.Trouble;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// One connection to the database and one transaction at a time on it.
final class Session implements AutoCloseable {
  private static final int SECONDS_TO_ANSWER = 5;

  /// A file smaller than this, in bytes, or with a larger share of it in use, in percent, is left
  /// as it is.
  private static final long SMALL = 2L << 20;

  private static final int MOSTLY_USED = 50;

  private final Location location;
  private final Connection connection;
  private final DSLContext sql;
  private final Memory memory = new Memory();

  private Session(Location location, Connection connection) {
    this.location = location;
    this.connection = connection;
    this.sql =
        DSL.using(
            connection,
            Opening.dialect(location),
            new Settings()
                .withRenderSchema(false)
                .withAttachRecords(false)
                .withExecuteLogging(false));
  }

  /// Connects and brings the schema up to this version.
  static Session open(Location location, int version) {
    Connection connection = Opening.connect(location);
    try {
      Opening.migrate(location, connection, version);
      return new Session(location, connection);
    } catch (RuntimeException e) {
      Opening.close(connection, e);
      throw e;
    }
  }

  /// All of `work` or nothing of it. What a writing one has returned from survives a power cut.
  ///
  /// @param mark why and when it writes; null for one that only reads
  <T> T transact(Function<Transaction, T> work, @Nullable Mark mark) {
    try {
      connection.setAutoCommit(false);
      T result;
      try {
        Transaction tx = new Transaction(sql, mark == null ? memory : null);
        result = work.apply(tx);
        if (mark != null) {
          mark.leave(tx);
        }
        connection.commit();
      } catch (RuntimeException | Error | SQLException e) {
        undo(e);
        throw e;
      }
      connection.setAutoCommit(true);
      if (mark != null && sql.dialect() == SQLDialect.H2) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("CHECKPOINT SYNC");
        }
      }
      return result;
    } catch (SQLException e) {
      throw Diagnosis.ofTransaction(location, new DataAccessException("Transaction", e));
    } catch (DataAccessException e) {
      throw Diagnosis.ofTransaction(location, e);
    }
  }

  private void undo(Throwable reason) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  /// Whether the connection can still be used after trouble.
  boolean alive() {
    try {
      return connection.isValid(SECONDS_TO_ANSWER);
    } catch (SQLException e) {
      return false;
    }
  }

  /// Files only grow while they are open: one that holds mostly what has been written anew is
  /// copied to a file beside, which then takes its place. Only a courtesy: when it cannot be done,
  /// the file stays as it is.
  private void makeSmall(Location.LocalFile file) {
    if (file.dataFile().toFile().length() < SMALL) {
      return;
    }
    try (Statement statement = connection.createStatement();
        ResultSet used =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'info.CHUNKS_FILL_RATE'")) {
      if (used.next() && used.getInt(1) < MOSTLY_USED) {
        statement.execute("SHUTDOWN DEFRAG");
      }
    } catch (SQLException e) {
      System.getLogger(Session.class.getName())
          .log(System.Logger.Level.WARNING, "The database file was not made small", e);
    }
  }

  @Override
  public void close() {
    try {
      if (location instanceof Location.LocalFile file) {
        makeSmall(file);
      }
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(Trouble.NOT_WRITABLE, location, "", e);
    }
  }
}
