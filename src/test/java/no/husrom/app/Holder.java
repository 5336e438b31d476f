package no.husrom.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// Another process that has a database open, until it is let go.
final class Holder implements AutoCloseable {
  private final Process process;

  private Holder(Process process) {
    this.process = process;
  }

  /// In the other process: opens the database, says so, and waits.
  public static void main(String[] arguments) throws IOException {
    try (Database held = Database.open(Location.of(arguments[0]), Clock.systemUTC())) {
      System.out.println("open " + held.location());
      int ended = System.in.read();
      System.out.println("let go " + ended);
    }
  }

  /// Starts the other process and waits until it has the database.
  static Holder of(String database) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Holder.class.getName(),
                  database)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      if (out.readLine() == null) {
        throw new IllegalStateException("The other process did not open " + database);
      }
      return new Holder(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lets go of the database and waits until the process has ended.
  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
