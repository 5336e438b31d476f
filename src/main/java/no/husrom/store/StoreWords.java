package no.husrom.store;

import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says in the user's language what is wrong with the database, and what to do.
public final class StoreWords {
  private final Texts texts;

  public StoreWords(Language language) {
    this.texts = Texts.of(StoreWords.class, language);
  }

  /// Whole sentences: where, what happened and what to do.
  public String say(StoreException e) {
    Refusal refusal = e.refusal();
    String key = refusal == null ? "Trouble." + e.trouble() : "Refusal." + refusal;
    return switch (e.trouble()) {
      case IN_USE ->
          texts.say(key, e.where(), e.detail().isEmpty() ? texts.say("someone") : e.detail());
      case UNREACHABLE, CHANGED_BY_OTHER, REFUSED ->
          texts.say(key, e.where())
              + (e.detail().isEmpty() ? "" : " " + texts.say("concerning", e.detail()));
      case MISSING, UNREADABLE, TOO_NEW, NOT_WRITABLE -> texts.say(key, e.where());
    };
  }
}
