package no.husrom.cli.bench;

import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.cli.bench.machine.Memory;

/// One round of a benchmark: takes the time of one part after the other, and the most memory.
final class Lap {
  private static final long NANOS = 1_000_000;

  private final Figures figures;
  private final int size;
  private final Subject subject;
  private final long first = System.nanoTime();
  private long last = first;

  Lap(Figures figures, int size, Subject subject) {
    this.figures = figures;
    this.size = size;
    this.subject = subject;
    Memory.reset();
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
    figures.add(size, subject, Measure.HEAP, Memory.heap() / Memory.MEBIBYTE);
    Memory.process(ProcessHandle.current().pid())
        .ifPresent(most -> figures.add(size, subject, Measure.PROCESS, most / Memory.MEBIBYTE));
  }
}
