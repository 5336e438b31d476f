package no.husrom.kit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where long work tells how far it is. Telling costs one write, so a tight loop may tell on every
/// turn: the screen looks here ten times a second, nothing is posted to it.
///
/// @param <P> what is told, an immutable value
public final class Progress<P> {
  private final Job job;
  private volatile @Nullable P latest;

  Progress(Job job) {
    this.job = job;
  }

  /// Tells how far the work is; only the latest is ever shown.
  public void tell(P howFar) {
    latest = howFar;
  }

  /// Whether the user asked the work to finish early.
  public boolean stopping() {
    return job.stopping();
  }

  Optional<P> latest() {
    return Optional.ofNullable(latest);
  }
}
