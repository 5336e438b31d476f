package no.husrom.kit;

import java.time.Clock;
import java.time.LocalDate;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What every screen needs to work, handed to its constructor. Made anew when the user switches
/// language, and the pages with it.
public record Desk(
    Language language, Background background, Dialogs dialogs, Pages pages, Clock clock) {
  /// The texts beside `neighbour`, in the user's language.
  public Texts texts(Class<?> neighbour) {
    return Texts.of(neighbour, language);
  }

  public Formats formats() {
    return Formats.of(language);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}
