package no.husrom.cli.bench.planner;

import java.util.Arrays;
import java.util.function.Consumer;
import no.husrom.cli.bench.machine.Memory;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.planner.Progress;

/// Takes the times of one solve while it reports how far it is, and the most memory it had.
final class Clocked implements Consumer<Progress> {
  static final long NANOS = 1_000_000;

  private final long start = System.nanoTime();
  private final long[] proven = new long[Levels.COUNT];
  private long first = -1;
  private long bounded = -1;
  private long bound = -1;
  private long whole;
  private long engine;

  Clocked() {
    Arrays.fill(proven, -1);
    Memory.reset();
  }

  @Override
  public void accept(Progress progress) {
    long now = now();
    if (first < 0) {
      first = now;
    }
    if (bounded < 0 && progress.level() == 0) {
      bounded = now;
      bound = progress.bound();
    }
    for (int level = 0; level < Levels.COUNT; level++) {
      boolean closed =
          level < progress.level()
              || (level == progress.level() && progress.best().get(level) == progress.bound());
      if (closed && proven[level] < 0) {
        proven[level] = now;
      }
    }
    engine =
        Math.max(
            engine,
            ProcessHandle.current()
                .children()
                .mapToLong(child -> Memory.process(child.pid()).orElse(0))
                .sum());
  }

  private long now() {
    return (System.nanoTime() - start) / NANOS;
  }

  /// The solve is over.
  void end() {
    whole = now();
  }

  long millis() {
    return whole;
  }

  /// Until the first plan.
  long firstMillis() {
    return first;
  }

  /// Until the first bound of level 1, which is there before the proving engine is; -1: none.
  long boundedMillis() {
    return bounded;
  }

  /// That bound.
  long bound() {
    return bound;
  }

  /// Until a level was proven, or at the latest the whole time.
  long provenMillis(int level) {
    return proven[level] < 0 ? whole : proven[level];
  }

  /// The most that objects took, what was garbage included, mebibytes.
  long heap() {
    return Memory.heap() / Memory.MEBIBYTE;
  }

  /// The most that the proving engine's process took, mebibytes; 0 where the system does not tell.
  long engine() {
    return engine / Memory.MEBIBYTE;
  }
}
