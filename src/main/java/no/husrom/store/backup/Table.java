package no.husrom.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table as the database itself describes it, whatever version its schema has. `parents` are the
/// other tables that its rows refer to, `within` its references to rows of its own.
record Table(String name, List<Column> columns, Set<String> parents, List<Reference> within) {
  private static final int AT_A_TIME = 500;

  /// A column.
  record Column(String name, ColumnKind kind, int jdbcType) {}

  /// Columns of a row, by place, that must be those of another row of the same table.
  record Reference(List<Integer> from, List<Integer> to) {}

  /// All tables, each after those that its rows refer to. The list of migrations is none of them.
  static List<Table> of(Connection connection) throws SQLException {
    Map<String, Table> waiting = new LinkedHashMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select table_name from information_schema.tables"
                    + " where table_schema = current_schema and table_type = 'BASE TABLE'"
                    + " and table_name <> 'flyway_schema_history' order by table_name");
        ResultSet names = statement.executeQuery()) {
      while (names.next()) {
        String name = names.getString(1);
        waiting.put(name, of(connection, name));
      }
    }
    List<Table> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (!waiting.isEmpty()) {
      Table next =
          waiting.values().stream()
              .filter(table -> done.containsAll(table.parents()))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Tables in a circle: " + waiting));
      waiting.remove(next.name());
      done.add(next.name());
      ordered.add(next);
    }
    return ordered;
  }

  private static Table of(Connection connection, String name) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select * from " + quoted(name) + " where 1 = 0");
        ResultSet none = statement.executeQuery()) {
      ResultSetMetaData about = none.getMetaData();
      for (int i = 1; i <= about.getColumnCount(); i++) {
        int type = about.getColumnType(i);
        columns.add(new Column(about.getColumnName(i), ColumnKind.of(type), type));
      }
    }
    List<String> names = columns.stream().map(Column::name).toList();
    Set<String> parents = new HashSet<>();
    Map<String, Reference> within = new LinkedHashMap<>();
    try (ResultSet keys =
        connection.getMetaData().getImportedKeys(null, connection.getSchema(), name)) {
      while (keys.next()) {
        String parent = keys.getString("PKTABLE_NAME");
        if (parent.equals(name)) {
          Reference reference =
              within.computeIfAbsent(
                  keys.getString("FK_NAME"),
                  _ -> new Reference(new ArrayList<>(), new ArrayList<>()));
          reference.from().add(names.indexOf(keys.getString("FKCOLUMN_NAME")));
          reference.to().add(names.indexOf(keys.getString("PKCOLUMN_NAME")));
        } else {
          parents.add(parent);
        }
      }
    }
    return new Table(name, columns, parents, List.copyOf(within.values()));
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /// Takes rows one by one.
  @FunctionalInterface
  interface Taker {
    void take(List<@Nullable Object> row) throws SQLException;
  }

  /// Gives every row, in the form it has in a backup.
  void read(Connection connection, Taker each) throws SQLException {
    String all = "select " + names() + " from " + quoted(name);
    if (!hasFiles()) {
      try (PreparedStatement statement = connection.prepareStatement(all)) {
        statement.setFetchSize(AT_A_TIME);
        give(statement, each);
      }
      return;
    }
    String key = quoted(columns.getFirst().name());
    try (PreparedStatement statement =
        connection.prepareStatement(all + " where " + key + " = ?")) {
      for (String one : keys(connection, key)) {
        statement.setString(1, one);
        give(statement, each);
      }
    }
  }

  /// Whether its rows hold files, so large that they are taken one at a time; the first column is
  /// what such a row is known by.
  boolean hasFiles() {
    return columns.stream().anyMatch(column -> column.kind() == ColumnKind.BYTES);
  }

  private List<String> keys(Connection connection, String key) throws SQLException {
    List<String> keys = new ArrayList<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select " + key + " from " + quoted(name));
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        keys.add(rows.getString(1));
      }
    }
    return keys;
  }

  private void give(PreparedStatement statement, Taker each) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
          values.add(columns.get(i).kind().read(rows, i + 1));
        }
        each.take(values);
      }
    }
  }

  boolean isEmpty(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select 1 from " + quoted(name) + " limit 1");
        ResultSet one = statement.executeQuery()) {
      return !one.next();
    }
  }

  /// How many rows it has and what they are.
  RowDigest digest(Connection connection) throws SQLException {
    RowDigest digest = new RowDigest();
    read(connection, row -> digest.add(RowJson.line(row)));
    return digest;
  }

  PreparedStatement insert(Connection connection) throws SQLException {
    String values = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
    return connection.prepareStatement(
        "insert into " + quoted(name) + " (" + names() + ") values (" + values + ")");
  }

  void clear(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("delete from " + quoted(name))) {
      statement.executeUpdate();
    }
  }

  private String names() {
    return columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
