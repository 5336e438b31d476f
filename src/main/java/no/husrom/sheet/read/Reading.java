package no.husrom.sheet.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.husrom.sheet.Sheet;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What came of opening a file: all of it, or none.
public sealed interface Reading {
  /// Every sheet in order, the workbook's own named properties (empty for .xls and .csv), and
  /// whether it carries macros, which are never looked at.
  record Opened(List<Sheet> sheets, Map<String, String> properties, boolean macros)
      implements Reading {
    public Opened {
      sheets = List.copyOf(sheets);
      properties = Map.copyOf(properties);
    }
  }

  /// Nothing was read. The detail is a bare fact, as a place in the file, and may be empty.
  record Unreadable(Refusal reason, Path file, String detail) implements Reading {
    /// What is wrong with which file, and what to do.
    public String sentence(Language language) {
      Path name = file.getFileName();
      return Texts.of(Reading.class, language)
          .say("Refusal." + reason, name == null ? file.toString() : name.toString(), detail)
          .strip();
    }
  }
}
