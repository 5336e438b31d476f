package no.husrom.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files, and shows them by other programs. An interface because what is the
/// system's own cannot be driven by tests: they answer for the user.
public interface FilePicker {
  /// The kinds of file the program reads and writes.
  enum Kind {
    /// Workbooks and comma-separated files to import.
    SHEETS("*.xlsx", "*.xls", "*.csv"),
    WORKBOOK("*.xlsx"),
    PDF("*.pdf"),
    BACKUP("*.zip"),
    JSON("*.json"),
    ANY("*.*");

    private final List<String> patterns;

    Kind(String... patterns) {
      this.patterns = List.of(patterns);
    }

    /// As `*.xlsx`; the first is the one that is written.
    public List<String> patterns() {
      return patterns;
    }
  }

  /// A file to read; empty when the user gave up.
  Optional<Path> open(String title, Kind kind);

  /// Files to read; empty when the user gave up.
  List<Path> openSeveral(String title, Kind kind);

  /// Where to write; the user has agreed to replace what is there. Empty when the user gave up.
  Optional<Path> save(String title, String suggestedName, Kind kind);

  /// A folder; empty when the user gave up.
  Optional<Path> folder(String title);

  /// Opens a file with the program that the system has for it; false when it has none.
  boolean show(Path file);
}
