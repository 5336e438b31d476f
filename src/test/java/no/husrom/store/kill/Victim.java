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
import java.util.EnumMap;
import java.util.HashMap;
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
  private static final String SAVED = "saved ";
  private static final String END = "";

  private final Process process;
  private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
  private final Map<String, Long> heard = new HashMap<>();
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
      in.lines().forEach(words -> lines.add(new Line(words, System.nanoTime())));
    } catch (IOException | UncheckedIOException e) {
      // the pipe of a killed process
    } finally {
      lines.add(new Line(END, System.nanoTime()));
    }
  }

  /// Waits until it has said this, and returns when it first did, in nanoseconds.
  long await(String mark) throws InterruptedException {
    while (!heard.containsKey(mark)) {
      if (heard.containsKey(END)) {
        throw new AssertionError("The program ended before it said " + mark);
      }
      note(lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), mark);
    }
    return heard.getOrDefault(mark, 0L);
  }

  /// Waits until it has ended by itself.
  void awaitEnd() throws InterruptedException {
    while (!heard.containsKey(END)) {
      note(lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "its end");
    }
    process.waitFor();
  }

  /// Lets it work on until this time, kills it, and returns how many turns of each kind it had said
  /// were saved.
  Map<Work, Integer> killAt(long time) throws InterruptedException {
    Line line;
    while ((line = lines.poll(time - System.nanoTime(), TimeUnit.NANOSECONDS)) != null) {
      note(line, "");
    }
    process.toHandle().destroyForcibly();
    awaitEnd();
    return saved;
  }

  private void note(@Nullable Line line, String mark) {
    if (line == null) {
      process.destroyForcibly();
      throw new AssertionError("The program was silent before " + mark);
    }
    heard.putIfAbsent(line.words(), line.time());
    if (line.words().startsWith(SAVED)) {
      saved.merge(Work.valueOf(line.words().substring(SAVED.length())), 1, Integer::sum);
    }
  }

  private record Line(String words, long time) {}
}
