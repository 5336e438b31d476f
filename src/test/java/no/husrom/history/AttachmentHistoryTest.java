package no.husrom.history;

import static no.husrom.history.HistoryFixture.fill;
import static no.husrom.history.HistoryFixture.obstacles;
import static no.husrom.history.HistoryFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.husrom.history.Obstacle.Kind;
import no.husrom.household.HouseholdStore;
import no.husrom.office.attachment.Attaching;
import no.husrom.office.attachment.Attachment;
import no.husrom.office.attachment.AttachmentStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Location;
import no.husrom.store.backup.Backup;
import no.husrom.store.backup.Outcome.Whole;
import no.husrom.store.backup.Restore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files that came to records and went from them, taken back and done again.
class AttachmentHistoryTest {
  private final AttachmentStore store = new AttachmentStore();
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aFileThatWasAddedOrRemovedIsTakenBackAfterARestart(Engine engine) throws IOException {
    Location place = engine.empty();
    long added;
    long removed;
    try (Database database = Database.open(place, Clock.systemUTC())) {
      fill(database);
      added = step(database, () -> add(database, "HOUSEHOLD", "H1", "brev.txt", "hei"));
      removed =
          step(
              database,
              () -> database.change(tx -> store.delete(tx, "HOUSEHOLD", "H1", "brev.txt")));
    }
    try (Database database = Database.open(place, Clock.systemUTC())) {
      History history = new History(database);
      assertThat(names(database, "H1")).isEmpty();
      assertThat(history.undo(removed)).isInstanceOf(Reversal.Done.class);
      assertThat(content(database, "H1")).contains("hei");
      assertThat(history.undo(added)).isInstanceOf(Reversal.Done.class);
      assertThat(names(database, "H1")).isEmpty();
      assertThat(history.redo(added)).isInstanceOf(Reversal.Done.class);
      assertThat(content(database, "H1")).contains("hei");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordThatIsDeletedTakesItsFilesWithItAndBringsThemBack(Engine engine) throws IOException {
    try (Database database = engine.open()) {
      long came =
          step(
              database,
              () -> database.change(tx -> new HouseholdStore().save(tx, Filled.household("H1"))));
      add(database, "HOUSEHOLD", "H1", "brev.txt", "hei");
      History history = new History(database);
      assertThat(obstacles(history.undo(came))).extracting(Obstacle::kind).contains(Kind.NEEDS_IT);
      long gone =
          step(database, () -> database.change(tx -> new HouseholdStore().delete(tx, "H1")));
      assertThat(names(database, "H1")).isEmpty();
      assertThat(history.undo(gone)).isInstanceOf(Reversal.Done.class);
      assertThat(content(database, "H1")).contains("hei");
    }
  }

  @Test
  void aBackupHasTheFilesAndWhatTheHistoryCanPutBack() throws IOException {
    Path file = folder.resolve("kopi.zip");
    Location place = Engine.H2.empty();
    long removed;
    byte[] large = new byte[3 << 20];
    new java.util.Random(7).nextBytes(large);
    try (Database database = Database.open(place, Clock.systemUTC())) {
      fill(database);
      Path scan = Files.write(folder.resolve("skann.pdf"), large);
      database.change(tx -> new Attaching().add(tx, "HOUSEHOLD", "H5", List.of(scan), Filled.DAY));
      add(database, "HOUSEHOLD", "H1", "brev.txt", "hei");
      removed =
          step(
              database,
              () -> database.change(tx -> store.delete(tx, "HOUSEHOLD", "H1", "brev.txt")));
      assertThat(new Backup(Clock.systemUTC()).write(database, file)).isInstanceOf(Whole.class);
    }
    Location other = Engine.H2.fresh();
    assertThat(new Restore(Clock.systemUTC()).into(other, file, false)).isInstanceOf(Whole.class);
    try (Database database = Database.open(other, Clock.systemUTC())) {
      Optional<byte[]> scan =
          database.read(tx -> store.content(tx, "HOUSEHOLD", "H5", "skann.pdf"));
      assertThat(scan).contains(large);
      assertThat(new History(database).undo(removed)).isInstanceOf(Reversal.Done.class);
      assertThat(content(database, "H1")).contains("hei");
    }
  }

  private void add(Database database, String register, String record, String name, String words) {
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, words, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    database.change(tx -> new Attaching().add(tx, register, record, List.of(file), Filled.DAY));
  }

  private List<String> names(Database database, String household) {
    return database.read(tx -> store.of(tx, "HOUSEHOLD", household)).stream()
        .map(Attachment::fileName)
        .toList();
  }

  private Optional<String> content(Database database, String household) {
    return database
        .read(tx -> store.content(tx, "HOUSEHOLD", household, "brev.txt"))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
