package no.husrom.history;

import java.time.Instant;
import no.husrom.store.trail.Source;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did (steg). `ofStep` is the step that it took back or did again; a step
/// that is `undone` was taken back itself. `changes` is how many rows it changed, `records` how
/// many records these are parts of, and `register` and `record` name the first of them.
public record HistoryStep(
    long id,
    Instant at,
    String who,
    Source source,
    String detail,
    boolean undone,
    @Nullable Long ofStep,
    int changes,
    int records,
    String register,
    String record) {

  /// Whether it is itself the taking back of another, or its doing again.
  public boolean reverses() {
    return ofStep != null;
  }
}
