package no.husrom.store.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import no.husrom.store.JavaProgram;
import org.jspecify.annotations.Nullable;

/// A running [DoomedProgram] and what it has said so far.
final class Victim {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String END = "";

  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Map<Work, Integer> saved = new EnumMap<>(Work.class);

  private Victim(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read);
    reader.setDaemon(true);
    reader.start();
  }

  static Victim start(Path classes, List<String> options, Path folder, List<Integer> turns)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    turns.forEach(turn -> arguments.add(String.valueOf(turn)));
    return new Victim(
        JavaProgram.start(
            options, classes + File.pathSeparator + libraries(), DoomedProgram.class, arguments));
  }

  /// The jars of the class path: folders cannot be in a class archive.
  private static String libraries() {
    return String.join(
        File.pathSeparator,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(part -> part.endsWith(".jar"))
            .toList());
  }

  /// The folders of the class path as one jar.
  static Path jar(Path folder) throws IOException {
    Path jar = folder.resolve("classes.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.setLevel(0);
      Set<String> names = new HashSet<>();
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path root = Path.of(part);
        if (Files.isDirectory(root)) {
          try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
              String name = root.relativize(file).toString().replace(File.separatorChar, '/');
              if (names.add(name)) {
                out.putNextEntry(new ZipEntry(name));
                Files.copy(file, out);
                out.closeEntry();
              }
            }
          }
        }
      }
    }
    return jar;
  }

  private void read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // the pipe of a killed process
    } finally {
      lines.add(END);
    }
  }

  /// Waits until it has said all of these.
  void await(Collection<String> marks) throws InterruptedException {
    Set<String> missing = new HashSet<>(marks);
    while (!missing.isEmpty()) {
      String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        throw new AssertionError("The program ended or was silent before " + missing);
      }
      missing.remove(line);
      note(line);
    }
  }

  /// Lets it work on for this long, kills it, and returns how many turns it said were saved.
  Map<Work, Integer> killAfter(Duration delay) throws InterruptedException {
    long end = System.nanoTime() + delay.toNanos();
    while (System.nanoTime() < end) {
      note(lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
    }
    process.toHandle().destroyForcibly();
    awaitEnd();
    return saved;
  }

  /// Waits until it has ended and all it said is noted.
  void awaitEnd() throws InterruptedException {
    String line = "started";
    while (!line.equals(END)) {
      line = lines.take();
      note(line);
    }
    process.waitFor();
  }

  private void note(@Nullable String line) {
    if (line != null && line.startsWith("saved ")) {
      saved.merge(Work.valueOf(line.substring(6)), 1, Integer::sum);
    }
  }
}
