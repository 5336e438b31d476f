package no.husrom.store;

import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says in the user's language what is wrong with the database, and what to do.
public final class StoreWords {
  private final Texts texts;

  public StoreWords(Language language) {
    this.texts = Texts.of(StoreWords.class, language);
  }

  /// Whole sentences: what happened and what to do.
  public String say(StoreException e) {
    return texts.say("Trouble." + e.trouble().name(), e.detail());
  }
}
