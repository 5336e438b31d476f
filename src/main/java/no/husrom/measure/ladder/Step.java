package no.husrom.measure.ladder;

import java.time.LocalDate;
import no.husrom.rule.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/// What the office has said of one instrument for a household: how far, why, since when, and which
/// unit is responsible: a code of [no.husrom.checklist.Unit] or the office's own word, empty when
/// nobody is.
public record Step(
    Instrument instrument, Standing standing, String reason, @Nullable LocalDate on, String unit) {

  /// One that nobody has touched.
  public static Step untouched(Instrument instrument) {
    return new Step(instrument, Standing.NOT_TRIED, "", null, "");
  }

  boolean isUntouched() {
    return equals(untouched(instrument));
  }
}
