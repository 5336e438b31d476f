package no.husrom.store.backup;

import no.husrom.store.backup.Outcome.NotSaved;
import no.husrom.store.backup.Outcome.Taken;
import no.husrom.store.backup.Outcome.Unusable;
import no.husrom.store.backup.Outcome.Whole;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Says in the user's language what a backup holds, or what stands in the way and what to do.
public final class BackupWords {
  private final Texts texts;
  private final Language language;

  public BackupWords(Language language) {
    this.texts = Texts.of(BackupWords.class, language);
    this.language = language;
  }

  public String say(Outcome outcome) {
    return switch (outcome) {
      case Whole whole -> holds(whole.manifest());
      case Unusable unusable ->
          texts.say(
              "Flaw." + unusable.flaw(),
              unusable.file().toString(),
              unusable.where().isEmpty() ? texts.say("whole") : unusable.where());
      case NotSaved not -> not.why().sentence(language);
      case Taken taken -> texts.say("taken", taken.database().toString());
    };
  }

  /// When it was made, for whom and how much it holds.
  private String holds(Manifest manifest) {
    return texts.say(
        "holds",
        manifest.municipality().isEmpty() ? texts.say("nameless") : manifest.municipality(),
        Formats.of(language).time(manifest.created()),
        manifest.records("dwelling"),
        manifest.records("household"),
        manifest.records("lease"),
        manifest.records("plan"),
        manifest.records());
  }
}
