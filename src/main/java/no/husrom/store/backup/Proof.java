package no.husrom.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.store.StoreException;
import no.husrom.store.backup.Manifest.Part;
import no.husrom.store.backup.Outcome.Flaw;
import org.jspecify.annotations.Nullable;

/// A backup loaded into a database of its own, in a folder that is gone with it: migrated to the
/// version it was made at, loaded, compared with the file row by row, migrated to the newest.
final class Proof implements AutoCloseable {
  private final Path folder;
  private final Clock clock;

  private Proof(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// Loads a backup.
  ///
  /// @param beside a folder to work in; null for the system's own
  /// @throws Flawed when what it holds is not what it says, or no database can hold it
  /// @throws IOException when there is no place to work
  static Proof of(BackupFile backup, @Nullable Path beside, Clock clock) throws IOException {
    String prefix = ".husrom-restore-";
    Proof proof =
        new Proof(
            beside == null
                ? Files.createTempDirectory(prefix)
                : Files.createTempDirectory(beside, prefix),
            clock);
    try {
      proof.load(backup);
      return proof;
    } catch (RuntimeException | Error e) {
      proof.close();
      throw e;
    }
  }

  private void load(BackupFile backup) {
    Manifest manifest = backup.manifest();
    try (Database database = Database.openAt(place(), manifest.schemaVersion(), clock)) {
      database.change(tx -> tx.sql().connection(connection -> load(connection, backup)));
      database.change(tx -> tx.sql().connection(c -> restart(c, manifest.sequences())));
    } catch (StoreException e) {
      if (e.trouble() == StoreException.Trouble.REFUSED) {
        throw new Flawed(Flaw.DAMAGED, "", e);
      }
      throw e;
    }
    open().close();
  }

  /// Opens the database that was loaded; its schema is the newest.
  Database open() {
    return Database.open(place(), clock);
  }

  Location.LocalFile place() {
    return new Location.LocalFile(folder.resolve("husrom"));
  }

  private static void load(Connection connection, BackupFile backup) throws SQLException {
    Map<String, Part> parts = new HashMap<>();
    backup.manifest().tables().forEach(part -> parts.put(part.table(), part));
    for (Table table : Table.of(connection)) {
      Part part = parts.remove(table.name());
      if (part == null) {
        throw new Flawed(Flaw.DAMAGED, table.name(), null);
      }
      try (Loader loader = new Loader(connection, table);
          BufferedReader lines = backup.lines(part)) {
        if (!RowJson.line(table.columnNames()).equals(lines.readLine())) {
          throw new Flawed(Flaw.DAMAGED, part.entry(), null);
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          loader.add(RowJson.values(line, part.entry()));
        }
        loader.finish();
      } catch (IOException e) {
        throw new Flawed(Flaw.DAMAGED, part.entry(), e);
      }
      RowDigest there = table.digest(connection);
      if (there.rows() != part.rows() || !there.hex().equals(part.content())) {
        throw new Flawed(Flaw.DAMAGED, part.entry(), null);
      }
    }
    if (!parts.isEmpty()) {
      throw new Flawed(Flaw.DAMAGED, String.join(", ", parts.keySet()), null);
    }
  }

  /// Sets the next number of each sequence.
  static void restart(Connection connection, Map<String, Long> sequences) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
        statement.execute(
            "alter sequence "
                + Table.quoted(sequence.getKey())
                + " restart with "
                + sequence.getValue());
      }
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.getLogger(Proof.class.getName())
          .log(System.Logger.Level.WARNING, "Left behind: " + folder, e);
    }
  }
}
