package no.husrom.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.store.backup.Outcome.NotSaved;
import no.husrom.store.backup.Outcome.Taken;
import no.husrom.store.backup.Outcome.Unusable;
import no.husrom.store.backup.Outcome.Whole;

/// Puts a backup in the place of a database, all of it or nothing. One that holds something is
/// replaced only when the user says so.
public final class Restore {
  private final Clock clock;

  public Restore(Clock clock) {
    this.clock = clock;
  }

  /// Restores `file` as the database at `place`. A replaced database file is kept beside it under
  /// its name and the time; what a server held is gone.
  ///
  /// @throws StoreException when the database is in use, or cannot be read and is not to be
  ///   replaced
  public Outcome into(Location place, Path file, boolean replace) {
    try (BackupFile backup = BackupFile.open(file)) {
      return switch (place) {
        case Location.LocalFile here -> intoFile(here, backup, file, replace);
        case Location.Server there -> intoServer(there, backup, file, replace);
      };
    } catch (Flawed e) {
      return new Unusable(file, e.flaw(), e.where());
    } catch (IOException e) {
      return new NotSaved(SafeFile.notSaved(Path.of(place.toString()), e));
    }
  }

  private Outcome intoFile(Location.LocalFile here, BackupFile backup, Path file, boolean replace)
      throws IOException {
    if (holdsSomething(here, replace) && !replace) {
      return new Taken(here);
    }
    Path target = here.dataFile().toAbsolutePath();
    Path folder = Files.createDirectories(target.resolveSibling("").toAbsolutePath());
    try (Proof proof = Proof.of(backup, folder, clock)) {
      // asked again: loading took its time, and nobody shall lose what was written meanwhile
      boolean keep = holdsSomething(here, replace);
      if (keep && !replace) {
        return new Taken(here);
      }
      Path kept = keep ? dated(here) : null;
      return switch (SafeFile.replace(target, proof.place().dataFile(), kept)) {
        case Saving.Saved _ -> new Whole(file, backup.manifest(), kept);
        case Saving.NotSaved not -> new NotSaved(not);
      };
    }
  }

  /// Whether there is a database with something in it. One that is damaged, or of a newer program,
  /// counts as such when it is to be replaced.
  private boolean holdsSomething(Location.LocalFile here, boolean replace) {
    if (!Database.exists(here)) {
      return false;
    }
    try (Database database = Database.open(here, clock)) {
      return database.read(Restore::holdsSomething);
    } catch (StoreException e) {
      return switch (e.trouble()) {
        case UNREADABLE, TOO_NEW -> {
          if (!replace) {
            throw e;
          }
          yield true;
        }
        case IN_USE, MISSING, NOT_WRITABLE, UNREACHABLE, CHANGED_BY_OTHER, REFUSED -> throw e;
      };
    }
  }

  private static boolean holdsSomething(Transaction tx) {
    return tx.sql()
        .connectionResult(
            connection -> {
              for (Table table : Table.of(connection)) {
                if (!table.isEmpty(connection)) {
                  return true;
                }
              }
              return false;
            });
  }

  /// A name beside the database that nothing has.
  private Path dated(Location.LocalFile here) {
    String time =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss", Locale.ROOT)
            .format(LocalDateTime.now(clock));
    for (int number = 1; ; number++) {
      String name = here.file().getFileName() + "-" + time + (number == 1 ? "" : "-" + number);
      Path kept = here.dataFile().resolveSibling(name + ".mv.db");
      if (!Files.exists(kept)) {
        return kept;
      }
    }
  }

  private Outcome intoServer(Location.Server there, BackupFile backup, Path file, boolean replace)
      throws IOException {
    try (Proof proof = Proof.of(backup, null, clock);
        Database from = proof.open();
        Database to = Database.open(there, clock)) {
      boolean done =
          from.read(
              source ->
                  to.write(
                      target -> {
                        if (!replace && holdsSomething(target)) {
                          return false;
                        }
                        source
                            .sql()
                            .connection(
                                old ->
                                    target.sql().connection(c -> copy(old, c, backup.manifest())));
                        return true;
                      }));
      return done ? new Whole(file, backup.manifest(), null) : new Taken(there);
    }
  }

  /// Puts all rows of one database in the place of those of another with the same schema.
  private static void copy(Connection from, Connection to, Manifest manifest) throws SQLException {
    List<Table> tables = Table.of(to);
    for (Table table : tables.reversed()) {
      table.clear(to);
    }
    for (Table table : tables) {
      try (Loader loader = new Loader(to, table)) {
        table.read(from, loader::add);
        loader.finish();
      }
    }
    Proof.restart(to, manifest.sequences());
  }
}
