package no.husrom.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// The two engines every store must run on. Each call gives a database of its own, which is removed
/// with the test run.
public enum Engine {
  H2 {
    @Override
    public Location fresh() {
      try {
        return new Location.LocalFile(Files.createTempDirectory(FOLDER, "h2").resolve("test"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    Location copy(Location migrated) {
      Location copy = fresh();
      try {
        Files.copy(file(migrated), file(copy));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return copy;
    }

    private Path file(Location location) {
      return ((Location.LocalFile) location).dataFile();
    }
  },
  POSTGRES {
    @Override
    public Location fresh() {
      return TestServer.database("template0");
    }

    @Override
    Location copy(Location migrated) {
      return TestServer.database(TestServer.name(migrated));
    }
  };

  private static final Path FOLDER = temporary();

  private @Nullable Location migrated;

  /// The place of a database that is not there yet, or empty.
  public abstract Location fresh();

  abstract Location copy(Location migrated);

  /// An open database with the newest schema and no rows.
  public Database open() {
    return Database.open(empty(), Clock.systemUTC());
  }

  /// The place of a database with the newest schema and no rows. The migrations are run once for
  /// each engine; this is a copy.
  public synchronized Location empty() {
    Location template = migrated;
    if (template == null) {
      template = fresh();
      Database.open(template, Clock.systemUTC()).close();
      migrated = template;
    }
    return copy(template);
  }

  private static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("husrom");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs one statement outside of all stores.
  public static void execute(Location location, String sql) {
    try (var connection = Opening.connect(location);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
