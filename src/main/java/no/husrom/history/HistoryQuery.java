package no.husrom.history;

import java.time.Instant;
import no.husrom.store.trail.Source;
import org.jspecify.annotations.Nullable;

/// Which steps are asked for; null asks for all. `register` is a table's name, `record` an id in
/// it; the period is from and including `from`, up to `until`.
public record HistoryQuery(
    @Nullable String who,
    @Nullable Source source,
    @Nullable String register,
    @Nullable String record,
    @Nullable Instant from,
    @Nullable Instant until) {

  public static final HistoryQuery ALL = new HistoryQuery(null, null, null, null, null, null);

  /// All that was done to one record.
  public static HistoryQuery of(String register, String record) {
    return new HistoryQuery(null, null, register, record, null, null);
  }
}
