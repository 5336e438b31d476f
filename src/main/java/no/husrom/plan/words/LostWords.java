package no.husrom.plan.words;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Lost;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Choices that an edition was made with and that cannot be made now, a sentence each, after one
/// that says what they are; nothing when there are none.
public final class LostWords {
  /// So many are told before they push away what they stand over.
  private static final int MOST_TOLD = 6;

  private final Names names;
  private final Texts texts;

  public LostWords(Basis basis, Language language) {
    names = new Names(basis, language);
    texts = Texts.of(LostWords.class, language);
  }

  public List<String> lines(List<Lost> lost) {
    List<String> lines = new ArrayList<>();
    if (!lost.isEmpty()) {
      lines.add(texts.say("lost"));
      lost.stream().limit(MOST_TOLD).map(this::line).forEach(lines::add);
      if (lost.size() > MOST_TOLD) {
        lines.add(texts.say("lost.more", lost.size() - MOST_TOLD));
      }
    }
    return lines;
  }

  private String line(Lost lost) {
    return switch (lost.what()) {
      case DWELLING -> texts.say("lost.dwelling", lost.id());
      case HOUSEHOLD -> texts.say("lost.household", lost.id());
      case TENANT -> texts.say("lost.tenant", names.household(lost.id()));
      case MEASURE -> texts.say("lost.measure", lost.id());
    };
  }
}
