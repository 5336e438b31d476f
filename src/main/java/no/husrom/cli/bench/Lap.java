package no.husrom.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;

/// One round of a benchmark: takes the time of one part after the other, and the most memory.
final class Lap {
  private static final long NANOS = 1_000_000;
  private static final long MEBIBYTE = 1_048_576;
  private static final Path STATUS = Path.of("/proc/self/status");

  private final Figures figures;
  private final int size;
  private final Subject subject;
  private final long first = System.nanoTime();
  private long last = first;

  Lap(Figures figures, int size, Subject subject) {
    this.figures = figures;
    this.size = size;
    this.subject = subject;
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /// The part that has just ended.
  void part(Measure measure) {
    long now = System.nanoTime();
    figures.add(size, subject, measure, (now - last) / NANOS);
    last = now;
  }

  /// All parts together, `rows` in them, and the memory they took.
  void end(int rows) {
    long nanos = Math.max(1, last - first);
    figures.add(size, subject, Measure.TOTAL, nanos / NANOS);
    figures.add(size, subject, Measure.ROWS_A_SECOND, rows * 1_000 * NANOS / nanos);
    figures.add(size, subject, Measure.HEAP, heap() / MEBIBYTE);
    process().ifPresent(most -> figures.add(size, subject, Measure.PROCESS, most / MEBIBYTE));
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  /// The largest the process has been, in bytes; Linux alone tells.
  private static OptionalLong process() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
