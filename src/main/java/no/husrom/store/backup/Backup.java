package no.husrom.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.husrom.file.FilesTogether;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.store.Database;
import no.husrom.store.backup.Outcome.NotSaved;
import no.husrom.store.backup.Outcome.Unusable;
import no.husrom.store.backup.Outcome.Whole;

/// Makes and proves backups.
public final class Backup {
  private final Clock clock;

  public Backup(Clock clock) {
    this.clock = clock;
  }

  /// Writes all that is in the database beside `file`, reads it back, loads it into a database of
  /// its own and compares; only then it is moved to its place. The backup is of one moment; who
  /// saves something while it is written, waits.
  public Outcome write(Database database, Path file) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try (FilesTogether files = new FilesTogether()) {
      Path[] beside = {file};
      Saving saved =
          files.add(
              file,
              place -> {
                beside[0] = place;
                return SafeFile.save(
                    place, out -> database.read(tx -> BackupWriter.write(tx, out, now)));
              });
      if (saved instanceof Saving.NotSaved not) {
        return new NotSaved(not);
      }
      return switch (verify(beside[0])) {
        case Whole whole ->
            switch (files.finish()) {
              case Saving.Saved _ -> new Whole(file, whole.manifest(), null);
              case Saving.NotSaved not -> new NotSaved(not);
            };
        case Unusable unusable -> new Unusable(file, unusable.flaw(), unusable.where());
        case NotSaved not -> not;
        case Outcome.Taken taken -> taken;
      };
    }
  }

  /// Proves a backup: every digest is checked, and it is loaded into a database of its own and
  /// compared with the file.
  public Outcome verify(Path file) {
    try (BackupFile backup = BackupFile.open(file);
        Proof proof = Proof.of(backup, null, clock)) {
      return new Whole(file, backup.manifest(), null);
    } catch (Flawed e) {
      return new Unusable(file, e.flaw(), e.where());
    } catch (IOException e) {
      return new NotSaved(SafeFile.notSaved(file, e));
    }
  }
}
