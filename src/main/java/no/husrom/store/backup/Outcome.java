package no.husrom.store.backup;

import java.nio.file.Path;
import no.husrom.file.Saving;
import no.husrom.store.Location;
import org.jspecify.annotations.Nullable;

/// What came of making, checking or restoring a backup. Unless it is [Whole], nothing has changed.
public sealed interface Outcome {
  /// The backup is whole and did what was asked; `kept` is where a database that was replaced lies
  /// now.
  record Whole(Path file, Manifest manifest, @Nullable Path kept) implements Outcome {}

  /// The file cannot be used; `where` is the part of it, empty for the whole.
  record Unusable(Path file, Flaw flaw, String where) implements Outcome {}

  /// A file could not be written.
  record NotSaved(Saving.NotSaved why) implements Outcome {}

  /// The database holds something, and was not to be replaced.
  record Taken(Location database) implements Outcome {}

  /// Why a file cannot be used as a backup.
  enum Flaw {
    /// There is no such file.
    NOT_THERE,
    /// The file cannot be read: no access, or a disk in trouble.
    NOT_READABLE,
    /// It is some other file.
    NOT_A_BACKUP,
    /// It was a backup once: a part is missing, changed or too large.
    DAMAGED,
    /// It was made by a newer version of the program.
    TOO_NEW
  }
}
