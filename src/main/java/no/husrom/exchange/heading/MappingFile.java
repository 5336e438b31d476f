package no.husrom.exchange.heading;

import java.nio.file.Path;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What came of reading a mapping file.
public sealed interface MappingFile {
  record Read(Mapping mapping) implements MappingFile {}

  /// The file cannot be used; `detail` is the word or the place that is wrong.
  record Unusable(Path file, Flaw flaw, String detail) implements MappingFile {
    /// What is wrong with which file, and what to do.
    public String sentence(Language language) {
      return Texts.of(MappingFile.class, language).say("Flaw." + flaw, file.toString(), detail);
    }
  }

  /// What can be wrong with a mapping file.
  enum Flaw {
    NOT_READABLE,
    NOT_JSON,
    NOT_A_MAPPING,
    UNKNOWN_REGISTER,
    UNKNOWN_FIELD
  }
}
