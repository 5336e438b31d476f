package no.husrom.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What is to be found out, in words.
public final class MappingWords {
  private final Texts texts;

  public MappingWords(Language language) {
    texts = Texts.of(MappingWords.class, language);
  }

  public Texts texts() {
    return texts;
  }

  /// The facts' names in a row.
  public String facts(List<Fact> facts) {
    return facts.stream().map(texts::name).collect(Collectors.joining(", "));
  }

  /// "Finn ut: areal, heis. Sjå etter på nytt: leige, sist 01.02.2024."
  public String task(Errand errand) {
    List<String> parts = new ArrayList<>();
    if (!errand.missing().isEmpty()) {
      parts.add(texts.say("task.missing", facts(errand.missing())));
    }
    if (!errand.old().isEmpty()) {
      parts.add(texts.say("task.old", facts(errand.old()), since(errand)));
    }
    return String.join(" ", parts);
  }

  /// Since when the oldest of the facts is not looked at.
  public String since(Errand errand) {
    LocalDate day = errand.verified();
    return day == null
        ? texts.say("since.never")
        : texts.say("since.day", texts.formats().date(day));
  }

  /// "82 % kjent, 64 % sett etter siste året"
  public String score(Score score) {
    return texts.say("score", score.completeness(), score.freshness());
  }
}
