package no.husrom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import no.husrom.store.StoreException.Trouble;
import no.husrom.store.schema.SchemaVersion;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jooq.SQLDialect;

/// Opens a connection and brings the schema up to this version of the program.
final class Opening {
  /// `async`: with H2's ordinary file access, interrupting a thread that reads or writes closes the
  /// database. `WRITE_DELAY=0`: a commit is in the file before it is said to be; without it a
  /// killed process loses what it had acknowledged. `REUSE_SPACE=FALSE` and `MAX_COMPACT_TIME=0`:
  /// what is in the file is never written over, neither while working nor while closing; with H2's
  /// ordinary ways a file killed and closed again was seen to hold two parts in one place, and
  /// could not be opened any more. [Session] makes the file small again in a file of its own.
  /// `CACHE_SIZE`, in kB: room for the registers of a large city; with less, what a page reads
  /// through is read from the file anew each time.
  private static final String H2_ADDRESS = "jdbc:h2:async:";

  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;CACHE_SIZE=65536"
          + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private static final int SECONDS_TO_CONNECT = 10;

  private Opening() {}

  static SQLDialect dialect(Location location) {
    return switch (location) {
      case Location.LocalFile _ -> SQLDialect.H2;
      case Location.Server _ -> SQLDialect.POSTGRES;
    };
  }

  static Connection connect(Location location) {
    try {
      Connection connection =
          switch (location) {
            case Location.LocalFile file -> connectFile(file);
            case Location.Server server -> connectServer(server);
          };
      try {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        if (location instanceof Location.LocalFile file && sessions(connection) > 1) {
          // within one process H2 lets two in, and the one would take the file from under the other
          throw Diagnosis.inUse(file, null);
        }
        return connection;
      } catch (SQLException | RuntimeException e) {
        close(connection, e);
        throw e;
      }
    } catch (SQLException e) {
      boolean readOnly = location instanceof Location.LocalFile file && !writable(file);
      throw Diagnosis.ofOpening(location, e, readOnly);
    }
  }

  /// Closes because of `reason`, which is what will be told.
  static void close(Connection connection, Exception reason) {
    try {
      connection.close();
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  private static Connection connectFile(Location.LocalFile location) throws SQLException {
    try {
      Files.createDirectories(folder(location));
    } catch (IOException e) {
      throw new StoreException(Trouble.NOT_WRITABLE, location, "", e);
    }
    return DriverManager.getConnection(H2_ADDRESS + location.file() + H2_OPTIONS, "", "");
  }

  private static int sessions(Connection connection) throws SQLException {
    return number(connection, "select count(*) from information_schema.sessions");
  }

  private static Connection connectServer(Location.Server location) throws SQLException {
    Properties options = new Properties();
    options.setProperty("ApplicationName", "Husrom");
    options.setProperty("connectTimeout", String.valueOf(SECONDS_TO_CONNECT));
    options.setProperty("tcpKeepAlive", "true");
    options.setProperty("reWriteBatchedInserts", "true");
    return DriverManager.getConnection(location.url(), options);
  }

  /// Brings the schema up to the migration with this number. Nothing is compared with the
  /// migrations when that is there already.
  static void migrate(Location location, Connection connection, int version) {
    try {
      int there = version(connection);
      if (there > SchemaVersion.NEWEST) {
        throw new StoreException(Trouble.TOO_NEW, location, "", null);
      }
      if (there < version) {
        run(location, connection, version);
      }
    } catch (SQLException e) {
      throw new StoreException(Trouble.UNREADABLE, location, "", e);
    }
  }

  private static void run(Location location, Connection connection, int version) {
    try {
      Flyway flyway =
          Flyway.configure(Opening.class.getClassLoader())
              .dataSource(new OneConnection(connection))
              .locations("classpath:db/migration")
              .target(String.valueOf(version))
              .load();
      for (MigrationInfo migration : flyway.info().all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new StoreException(Trouble.TOO_NEW, location, "", null);
        }
      }
      flyway.migrate();
    } catch (FlywayException e) {
      throw new StoreException(Trouble.UNREADABLE, location, "", e);
    }
  }

  /// The number of the newest migration that has been run, 0 in an empty database.
  private static int version(Connection connection) throws SQLException {
    int histories =
        number(
            connection,
            "select count(*) from information_schema.tables"
                + " where table_name = 'flyway_schema_history'");
    return histories == 0
        ? 0
        : number(
            connection,
            "select coalesce(max(cast(\"version\" as integer)), 0) from \"flyway_schema_history\""
                + " where \"success\"");
  }

  private static int number(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private static Path folder(Location.LocalFile file) {
    Path folder = file.dataFile().toAbsolutePath().getParent();
    return folder == null ? Path.of("/") : folder;
  }

  private static boolean writable(Location.LocalFile file) {
    return Files.isWritable(folder(file))
        && (!Files.exists(file.dataFile()) || Files.isWritable(file.dataFile()));
  }
}
