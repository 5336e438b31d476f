package no.husrom.cli.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.dwelling.DwellingStore;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// A start of the program as far as it goes without a window: Java, the database, the dwellings.
final class FirstRead {
  private static final long NANOS = 1_000_000;

  private FirstRead() {}

  /// In the child process: prints how long each part took, in milliseconds.
  public static void main(String[] arguments) {
    long java = Clock.systemUTC().millis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    long start = System.nanoTime();
    try (Database database = Database.open(Location.of(arguments[0]), Clock.systemUTC())) {
      long open = System.nanoTime();
      int count = database.read(tx -> new DwellingStore().all(tx)).size();
      long read = System.nanoTime();
      System.out.println(
          java + " " + (open - start) / NANOS + " " + (read - open) / NANOS + " " + count);
    }
  }

  /// In the parent: starts the child and takes the time until it tells.
  static void start(Path database, Figures figures, int size) {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "--enable-native-access=ALL-UNNAMED",
                      "--sun-misc-unsafe-memory-access=allow",
                      "-XX:+UseSerialGC",
                      "-cp",
                      System.getProperty("java.class.path"),
                      FirstRead.class.getName(),
                      database.toString()))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        String told = out.readLine();
        long total = (System.nanoTime() - start) / NANOS;
        if (told == null || !told.endsWith(" " + size)) {
          throw new IllegalStateException("The program did not start: " + told);
        }
        String[] parts = told.split(" ");
        figures.add(size, Subject.PROGRAM, Measure.JAVA, Long.parseLong(parts[0]));
        figures.add(size, Subject.PROGRAM, Measure.DATABASE, Long.parseLong(parts[1]));
        figures.add(size, Subject.PROGRAM, Measure.READ, Long.parseLong(parts[2]));
        figures.add(size, Subject.PROGRAM, Measure.TOTAL, total);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
