package no.husrom.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL server for the whole test run, stopped with it.
final class TestServer {
  private static @Nullable EmbeddedPostgres server;
  private static int count;

  private TestServer() {}

  /// A new database, made from `template`, that sorts as a Norwegian office's server would.
  static synchronized Location database(String template) {
    try {
      EmbeddedPostgres running = server == null ? start() : server;
      server = running;
      String name = "test" + ++count;
      try (var connection = running.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(
            "create database %s template %s locale_provider icu icu_locale 'nb-NO'"
                .formatted(name, template));
      }
      return new Location.Server(running.getJdbcUrl("postgres", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static String name(Location location) {
    return ((Location.Server) location).url().replaceAll(".*/(\\w+)\\?.*", "$1");
  }

  private static EmbeddedPostgres start() throws IOException {
    Path data = Files.createTempDirectory("husrom-pg");
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(true)
        .setServerConfig("fsync", "off")
        .start();
  }
}
