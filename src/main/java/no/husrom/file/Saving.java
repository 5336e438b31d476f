package no.husrom.file;

import java.nio.file.Path;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// What came of saving a file.
public sealed interface Saving {
  /// All of it is on the disk.
  record Saved(Path file) implements Saving {}

  /// Nothing has changed: a file that was there before is as it was.
  record NotSaved(Obstacle obstacle, Path file, String detail) implements Saving {
    /// What stood in the way of which file, and what to do.
    public String sentence(Language language) {
      return Texts.of(Saving.class, language).say("Obstacle." + obstacle, file.toString(), detail);
    }
  }

  /// What stood in the way.
  enum Obstacle {
    /// The folder is not there.
    NO_FOLDER,
    /// The name belongs to a folder.
    IS_FOLDER,
    /// The user may not write there.
    NO_ACCESS,
    /// Another program, often Excel, holds the file open.
    IN_USE,
    /// No room left.
    DISK_FULL,
    /// Something else; the detail is the system's own words.
    OTHER
  }
}
