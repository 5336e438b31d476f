package no.husrom.plan.words;

import no.husrom.plan.solve.Proposal.Status;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// How good a plan is, in words.
public final class ProofWords {
  private final Texts texts;

  public ProofWords(Language language) {
    this.texts = Texts.of(ProofWords.class, language);
  }

  /// In a cell of a table.
  public String status(Status status) {
    return texts.name(status);
  }

  /// How sure the plan is, in a sentence.
  public String certainty(Status status) {
    return texts.say("certainty." + status.name());
  }

  /// One of the five numbers a plan is judged by, by its name in files.
  public String level(String name) {
    return texts.say("levelName." + name);
  }

  /// A level's number as it is shown: files count cost in hundreds of kroner, people in kroner.
  public static long shown(String level, long value) {
    return level.equals("cost") ? 100 * value : value;
  }
}
