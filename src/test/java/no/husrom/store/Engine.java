package no.husrom.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The two engines every store must run on. Each call gives a fresh, empty database.
public enum Engine {
  H2 {
    @Override
    public Location fresh() {
      try {
        return new Location.LocalFile(Files.createTempDirectory("husrom").resolve("test"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  POSTGRES {
    @Override
    public Location fresh() {
      try {
        EmbeddedPostgres server = Server.get();
        String name = "test" + COUNT.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute("create database " + name);
        }
        return new Location.Server(server.getJdbcUrl("postgres", name));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();

  public abstract Location fresh();

  public Database open() {
    return Database.open(fresh(), Clock.systemUTC());
  }

  /// One server for the whole test run, stopped with it.
  private static final class Server {
    private static @Nullable EmbeddedPostgres server;

    static synchronized EmbeddedPostgres get() throws IOException {
      EmbeddedPostgres running = server;
      if (running == null) {
        Path data = Files.createTempDirectory("husrom-pg");
        running =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", "off")
                .start();
        server = running;
      }
      return running;
    }
  }
}
