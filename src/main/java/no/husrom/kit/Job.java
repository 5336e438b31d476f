package no.husrom.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Work that [Background] has under way. Cancelling drops the result; stopping asks the work to
/// finish early and keeps it.
public final class Job {
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private volatile @Nullable Thread thread;

  Job() {}

  /// Drops the work: its thread is interrupted, and neither result nor failure is told.
  public void cancel() {
    cancelled.set(true);
    stopping.set(true);
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }

  /// Asks the work to finish with what it has; it looks at [Progress#stopping].
  public void stop() {
    stopping.set(true);
  }

  public boolean cancelled() {
    return cancelled.get();
  }

  boolean stopping() {
    return stopping.get();
  }

  void runsOn(@Nullable Thread runner) {
    thread = runner;
  }
}
