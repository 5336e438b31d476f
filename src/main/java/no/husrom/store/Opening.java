package no.husrom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.husrom.store.StoreException.Trouble;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jooq.SQLDialect;

/// Opens a connection and brings the schema up to this version of the program.
final class Opening {
  /// `WRITE_DELAY=0`: a commit is in the file before it is said to be; without it a killed process
  /// loses what it had acknowledged.
  private static final String H2_OPTIONS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
          + ";DB_CLOSE_ON_EXIT=FALSE";

  /// H2's code for a file that another process has open.
  private static final int ALREADY_OPEN = 90020;

  private Opening() {}

  static SQLDialect dialect(Location location) {
    return switch (location) {
      case Location.LocalFile _ -> SQLDialect.H2;
      case Location.Server _ -> SQLDialect.POSTGRES;
    };
  }

  static Connection connect(Location location) {
    try {
      return switch (location) {
        case Location.LocalFile file -> connectFile(file);
        case Location.Server server -> DriverManager.getConnection(server.url());
      };
    } catch (SQLException e) {
      throw explain(location, e);
    }
  }

  private static Connection connectFile(Location.LocalFile location) throws SQLException {
    try {
      Files.createDirectories(location.dataFile().toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new StoreException(Trouble.NOT_WRITABLE, location.toString(), e);
    }
    return DriverManager.getConnection("jdbc:h2:file:" + location.file() + H2_OPTIONS, "", "");
  }

  static void migrate(Location location, Connection connection) {
    try {
      Flyway flyway =
          Flyway.configure(Opening.class.getClassLoader())
              .dataSource(new OneConnection(connection))
              .locations("classpath:db/migration")
              .load();
      for (MigrationInfo migration : flyway.info().all()) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
          throw new StoreException(Trouble.TOO_NEW, location.toString());
        }
      }
      flyway.migrate();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    } catch (FlywayException | SQLException e) {
      throw new StoreException(Trouble.UNREADABLE, location.toString(), e);
    }
  }

  private static StoreException explain(Location location, SQLException e) {
    return switch (location) {
      case Location.LocalFile file ->
          e.getErrorCode() == ALREADY_OPEN
              ? new StoreException(Trouble.IN_USE, InUse.read(file), e)
              : new StoreException(writable(file), file.toString(), e);
      case Location.Server server ->
          new StoreException(Trouble.UNREACHABLE, server + ": " + e.getMessage(), e);
    };
  }

  private static Trouble writable(Location.LocalFile file) {
    var folder = file.dataFile().toAbsolutePath().getParent();
    boolean readOnly =
        !Files.isWritable(folder)
            || (Files.exists(file.dataFile()) && !Files.isWritable(file.dataFile()));
    return readOnly ? Trouble.NOT_WRITABLE : Trouble.UNREADABLE;
  }
}
