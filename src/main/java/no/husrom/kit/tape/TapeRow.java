package no.husrom.kit.tape;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row: its name, a fact or two below it, and its bars in order of day.
public record TapeRow(String id, String name, String detail, List<Bar> bars) {

  public TapeRow {
    bars = List.copyOf(bars);
  }

  /// A bar from a day to the day before `until`; without `until` it goes on. `label` is written on
  /// it; `words` say all of it to who points at it or hears it.
  public record Bar(
      String id, LocalDate from, @Nullable LocalDate until, Ink ink, String label, String words) {

    /// Whether it covers any of the days from `first` to `last`.
    boolean between(LocalDate first, LocalDate last) {
      return !from.isAfter(last) && (until == null || until.isAfter(first));
    }
  }
}
