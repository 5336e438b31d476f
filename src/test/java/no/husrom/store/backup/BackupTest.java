package no.husrom.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.husrom.dwelling.DwellingStore;
import no.husrom.file.Saving;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.store.Location;
import no.husrom.store.StoreException;
import no.husrom.store.StoreException.Trouble;
import no.husrom.store.backup.Outcome.NotSaved;
import no.husrom.store.backup.Outcome.Taken;
import no.husrom.store.backup.Outcome.Unusable;
import no.husrom.store.backup.Outcome.Whole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest {
  private final Backup backup = new Backup(Full.CLOCK);
  private final Restore restore = new Restore(Full.CLOCK);
  private final Path folder;
  private final Path file;

  BackupTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("kopi.zip");
  }

  @ParameterizedTest
  @EnumSource
  void everyTableComesBackEqualOnBothEngines(Engine from) throws Exception {
    Location full = Full.on(from);
    Map<String, String> before = Full.content(full);
    assertThat(before.values()).as("something in every table").noneMatch(t -> t.startsWith("0 "));
    Whole made = made(full);
    assertThat(made.manifest().municipality()).isEqualTo("Fjellvik kommune");
    assertThat(made.manifest().records("dwelling")).isEqualTo(86);
    assertThat(backup.verify(file)).isEqualTo(made);
    long next = Full.nextNumber(full);
    for (Engine to : Engine.values()) {
      for (Location place : new Location[] {to.fresh(), to.empty()}) {
        assertThat(restore.into(place, file, false)).isEqualTo(made);
        assertThat(Full.content(place)).as("%s to %s", from, to).isEqualTo(before);
        assertThat(Full.nextNumber(place)).isBetween(next - 1, next);
      }
    }
    assertThat(Full.content(full)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseThatHoldsSomethingIsReplacedOnlyOnDemand(Engine engine) throws Exception {
    made(Full.on(engine));
    Location place = engine.empty();
    try (Database database = Database.open(place, Full.CLOCK)) {
      database.change(tx -> new DwellingStore().save(tx, Filled.dwelling("OLD")));
    }
    Map<String, String> before = Full.content(place);
    assertThat(restore.into(place, file, false)).isEqualTo(new Taken(place));
    assertThat(Full.content(place)).isEqualTo(before);
    Whole done = (Whole) restore.into(place, file, true);
    assertThat(Full.content(place).get("dwelling")).startsWith("86 ");
    if (place instanceof Location.LocalFile here) {
      Path kept = java.util.Objects.requireNonNull(done.kept());
      assertThat(kept.getFileName().toString()).matches("test-2026-11-22T\\d{6}\\.mv\\.db");
      assertThat(Full.content(Location.of(kept.toString()))).isEqualTo(before);
      try (var files = Files.list(here.dataFile().getParent())) {
        assertThat(files).containsExactlyInAnyOrder(here.dataFile(), kept);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBackupThatCannotBeUsedLeavesTheDatabaseAsItWas(Engine engine) throws Exception {
    Location place = Full.on(engine);
    made(place);
    Map<String, String> before = Full.content(place);
    Rewritten.of(file).line("member", line -> line.replace("\"H001\"", "\"none\"")).save();
    assertThat(restore.into(place, file, true)).isInstanceOf(Unusable.class);
    assertThat(Full.content(place)).isEqualTo(before);
    if (place instanceof Location.LocalFile here) {
      try (var files = Files.list(here.dataFile().getParent())) {
        assertThat(files).containsExactly(here.dataFile());
      }
    }
  }

  @Test
  void aDatabaseInUseIsNotReplaced() throws Exception {
    made(Full.on(Engine.H2));
    Location place = Engine.H2.empty();
    try (Database database = Database.open(place, Full.CLOCK)) {
      StoreException refused =
          catchThrowableOfType(StoreException.class, () -> restore.into(place, file, true));
      assertThat(refused.trouble()).isEqualTo(Trouble.IN_USE);
      database.change(tx -> new DwellingStore().save(tx, Filled.dwelling("B1")));
    }
    assertThat(Full.content(place).get("dwelling")).startsWith("1 ");
  }

  @Test
  void aDamagedDatabaseIsReplacedOnDemandAndKept() throws Exception {
    made(Full.on(Engine.H2));
    Location.LocalFile place = new Location.LocalFile(folder.resolve("husrom"));
    Files.writeString(place.dataFile(), "damaged");
    StoreException refused =
        catchThrowableOfType(StoreException.class, () -> restore.into(place, file, false));
    assertThat(refused.trouble()).isEqualTo(Trouble.UNREADABLE);
    assertThat(place.dataFile()).hasContent("damaged");
    Whole done = (Whole) restore.into(place, file, true);
    assertThat(done.kept()).hasContent("damaged");
    assertThat(Full.content(place).get("dwelling")).startsWith("86 ");
  }

  @Test
  void anOldBackupStaysUntilTheNewOneIsProven() throws Exception {
    Location place = Full.on(Engine.H2);
    Path nowhere = folder.resolve("none").resolve("kopi.zip");
    try (Database database = Database.open(place, Full.CLOCK)) {
      assertThat(((NotSaved) backup.write(database, nowhere)).why().obstacle())
          .isEqualTo(Saving.Obstacle.NO_FOLDER);
      assertThat(((NotSaved) backup.write(database, folder)).why().obstacle())
          .isEqualTo(Saving.Obstacle.IS_FOLDER);
      Files.writeString(file, "old");
      assertThat(backup.write(database, file)).isInstanceOf(Whole.class);
    }
    assertThat(backup.verify(file)).isInstanceOf(Whole.class);
  }

  private Whole made(Location place) throws IOException {
    Files.deleteIfExists(file);
    try (Database database = Database.open(place, Full.CLOCK)) {
      return (Whole) backup.write(database, file);
    }
  }
}
