package no.husrom.exchange.difference;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.husrom.register.Moment;
import org.jspecify.annotations.Nullable;

/// What an exported workbook carries with it: the moment of the database it shows, and the day on
/// which it was written. It stands among the document's own properties and says nothing of anybody.
public record Stamp(Moment moment, LocalDate day) {

  /// The name of the property.
  public static final String PROPERTY = "husrom-export";

  /// "12 2026-11-22T10:00:00.123456Z 2026-11-22"
  public String text() {
    return moment.step() + " " + moment.at() + " " + day;
  }

  /// The stamp in a property; none when there is no such property or somebody wrote in it.
  public static Optional<Stamp> of(@Nullable String text) {
    String[] parts = text == null ? new String[0] : text.split(" ", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Stamp(
              new Moment(Long.parseLong(parts[0]), Instant.parse(parts[1])),
              LocalDate.parse(parts[2])));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
