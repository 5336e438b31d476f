package no.husrom.exchange.remember;

import java.nio.file.Path;
import no.husrom.exchange.heading.Mapping;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What came of reading a mapping file.
public sealed interface MappingFile {
  record Read(Mapping mapping) implements MappingFile {}

  /// The file cannot be used: at `where` in it stands `found`, and `fits` is what could stand
  /// there.
  record Unusable(Path file, Flaw flaw, String where, String found, String fits)
      implements MappingFile {

    /// What is wrong with which file, where in it, and what to do.
    public String sentence(Language language) {
      Texts texts = Texts.of(MappingFile.class, language);
      String place = where.isEmpty() ? file.toString() : texts.say("place", file.toString(), where);
      return texts.say("Flaw." + flaw, place, found, fits);
    }
  }

  /// What can be wrong with a mapping file.
  enum Flaw {
    NOT_READABLE,
    NOT_JSON,
    NOT_A_MAPPING,
    /// A name that means nothing there.
    UNKNOWN_KEY,
    /// Something else than what should stand there, as a number for words.
    WRONG_KIND,
    UNKNOWN_REGISTER,
    UNKNOWN_FIELD,
    /// A value that the field cannot have.
    UNKNOWN_VALUE
  }
}
