package no.husrom.exchange.difference;

import no.husrom.exchange.problem.ProblemWords;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Conflicts in words, in one language: where, whose, and the three values.
public final class ConflictWords {
  private final Texts texts;
  private final ProblemWords places;

  public ConflictWords(Language language) {
    texts = Texts.of(ConflictWords.class, language);
    places = new ProblemWords(language);
  }

  /// All of it in one line, with what was chosen when something was.
  public String line(Conflict conflict, Choices choices) {
    String values =
        texts.say(
            "line",
            places.where(conflict.place()),
            conflict.id(),
            conflict.heading(texts.language()),
            exported(conflict),
            sheet(conflict),
            now(conflict));
    return choices
        .of(conflict)
        .map(side -> texts.say("line.chosen", values, texts.name(side)))
        .orElse(values);
  }

  public String exported(Conflict conflict) {
    return value(conflict.exported(texts.language()));
  }

  public String sheet(Conflict conflict) {
    return value(conflict.sheet(texts.language()));
  }

  public String now(Conflict conflict) {
    return value(conflict.now(texts.language()));
  }

  /// Lines of one value side by side.
  private String value(String words) {
    return words.isEmpty() ? texts.say("unknown") : words.replace("\n", "; ");
  }
}
