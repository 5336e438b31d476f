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
}
