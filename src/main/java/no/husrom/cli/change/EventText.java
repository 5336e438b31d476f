package no.husrom.cli.change;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.husrom.plan.change.Happenings;
import no.husrom.plan.solve.change.Event;
import org.jspecify.annotations.Nullable;

/// Events as they are written on the command line: `kind:subject@day`.
public final class EventText {
  private EventText() {}

  /// Adds what one word says.
  ///
  /// @return null when it cannot be read
  public static @Nullable Happenings add(Happenings happened, String word) {
    int colon = word.indexOf(':');
    if (colon < 1 || colon == word.length() - 1) {
      return null;
    }
    String kind = word.substring(0, colon);
    String rest = word.substring(colon + 1);
    try {
      if (kind.equals("arrivals")) {
        int more = Integer.parseInt(rest);
        return more < 1 ? null : happened.withMorePersons(happened.morePersons() + more);
      }
      int at = rest.lastIndexOf('@');
      String subject = at < 0 ? rest : rest.substring(0, at);
      String day = at < 0 ? "" : rest.substring(at + 1);
      Event event = subject.isEmpty() ? null : event(kind, subject, day);
      return event == null ? null : happened.with(event);
    } catch (NumberFormatException | DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Event event(String kind, String subject, String day) {
    return switch (kind) {
      case "no-show" -> day.isEmpty() ? new Event.NoShow(subject) : null;
      case "birth" -> day.isEmpty() ? new Event.Birth(subject, null) : null;
      case "fails" -> day.isEmpty() ? new Event.Fails(subject) : null;
      case "late" -> new Event.Delayed(subject, LocalDate.parse(day));
      case "notice" -> new Event.Notice(subject, LocalDate.parse(day));
      case "stays" -> new Event.StaysOn(subject, LocalDate.parse(day));
      case "slips" -> new Event.Slips(subject, Integer.parseInt(day));
      case "fire", "lost" -> lost(subject, day);
      default -> null;
    };
  }

  private static Event lost(String dwelling, String days) {
    int slash = days.indexOf('/');
    return slash < 0
        ? new Event.Lost(dwelling, LocalDate.parse(days), null)
        : new Event.Lost(
            dwelling,
            LocalDate.parse(days.substring(0, slash)),
            LocalDate.parse(days.substring(slash + 1)));
  }
}
