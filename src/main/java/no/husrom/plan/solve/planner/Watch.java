package no.husrom.plan.solve.planner;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Stands between a solve and whoever waits for it. Asked often whether to stop, it tells a few
/// times a second how far the solve is, and at once when a new phase or level begins; so reporting
/// costs nothing, however often something changes. It tells from one thread at a time.
final class Watch implements BooleanSupplier {
  private static final long PAUSE = 200_000_000;

  private final long until;
  private final BooleanSupplier cancelled;
  private final Consumer<Progress> onProgress;
  private @Nullable Progress newest;
  private long told;

  /// @param seconds after which the solve must stop
  Watch(int seconds, BooleanSupplier cancelled, Consumer<Progress> onProgress) {
    this(System.nanoTime() + seconds * 1_000_000_000L, cancelled, onProgress);
  }

  private Watch(long until, BooleanSupplier cancelled, Consumer<Progress> onProgress) {
    this.until = until;
    this.cancelled = cancelled;
    this.onProgress = onProgress;
  }

  /// Whether to stop now.
  @Override
  public boolean getAsBoolean() {
    long now = System.nanoTime();
    tellAgain(now);
    return now > until || cancelled.getAsBoolean();
  }

  /// Whether somebody asked to stop, whatever the time; for any thread.
  boolean cancelled() {
    return cancelled.getAsBoolean();
  }

  /// The same guards for a part of the work.
  Watch part(Consumer<Progress> onPart) {
    return new Watch(until, cancelled, onPart);
  }

  /// The same, for any thread: tells nothing.
  boolean over() {
    return System.nanoTime() > until || cancelled.getAsBoolean();
  }

  synchronized void report(Progress progress) {
    Progress before = newest;
    newest = progress;
    long now = System.nanoTime();
    if (before == null
        || before.phase() != progress.phase()
        || before.level() != progress.level()
        || now - told >= PAUSE) {
      tell(progress, now);
    }
  }

  private synchronized void tellAgain(long now) {
    if (newest != null && now - told >= PAUSE) {
      tell(newest, now);
    }
  }

  private void tell(Progress progress, long now) {
    told = now;
    onProgress.accept(progress);
  }
}
