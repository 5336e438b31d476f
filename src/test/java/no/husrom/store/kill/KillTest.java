package no.husrom.store.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed between single edits, during an import and during an adoption, 20 times
/// each: one program does all three, each in a database of its own. Half of the kills are anywhere
/// in the import, the others as it is committed or has just been said to be saved; the edits and
/// the adoptions are so short that those kills are anywhere in them.
///
/// A program starts quickly with an archive of its classes, which a first one leaves as it ends.
class KillTest {
  private static final int KILLS = 20;
  private static final long SEED = 20_261_122;

  /// After some kills H2 with its ordinary settings opens and then never ends the next write.
  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void whatWasSavedIsThereAndNothingIsThereInPart() throws Exception {
    Random random = new Random(SEED);
    Sheets.write(folder);
    Path classes = Victim.jar(folder);
    Path archive = folder.resolve("classes.jsa");
    Map<Work, Integer> turns = new EnumMap<>(Work.class);
    Map<Work, Integer> all = new EnumMap<>(Work.class);
    for (Work work : Work.values()) {
      begin(work);
      turns.put(work, 0);
    }
    Victim trial =
        start(classes, List.of("-Donce=true", "-XX:ArchiveClassesAtExit=" + archive), turns);
    long begins = trial.await("begins IMPORT");
    long commits = trial.await("commits IMPORT");
    long saved = trial.await("saved IMPORT");
    trial.awaitEnd();
    for (int kill = 1; kill <= KILLS; kill++) {
      for (Work work : Work.values()) {
        if (kill == 1 || turns.getOrDefault(work, 0) > work.most()) {
          // each database is grown, killed and reopened several times before it is begun anew
          begin(work);
          turns.put(work, 0);
        }
      }
      Victim victim = start(classes, List.of("-XX:SharedArchiveFile=" + archive), turns);
      for (Work work : Work.values()) {
        victim.await("begins " + work);
      }
      long time =
          switch (kill % 4) {
            case 0 -> victim.await("saved IMPORT");
            case 2 -> victim.await("commits IMPORT") + random.nextLong(2 * (saved - commits));
            default -> victim.await("begins IMPORT") + random.nextLong(commits - begins);
          };
      Map<Work, Integer> told = victim.killAt(time);
      for (Work work : Work.values()) {
        int least = turns.getOrDefault(work, 0) + told.getOrDefault(work, 0);
        String when = "%s after kill %d with seed %d".formatted(work, kill, SEED);
        int found = assertTimeoutPreemptively(HANG, () -> reopen(work, when), when);
        assertThat(found).as(when).isBetween(least, least + 1);
        turns.put(work, found);
        all.merge(work, told.getOrDefault(work, 0), Integer::sum);
      }
    }
    System.out.println(KILLS + " kills; transactions that were told to be saved: " + all);
  }

  private Victim start(Path classes, List<String> options, Map<Work, Integer> turns)
      throws IOException {
    List<String> all = new ArrayList<>(options);
    all.add("-Xlog:disable");
    return Victim.start(classes, all, folder, List.copyOf(turns.values()));
  }

  private void begin(Work work) throws IOException {
    Path file = ((Location.LocalFile) place(work)).dataFile();
    Files.deleteIfExists(file);
    Files.copy(((Location.LocalFile) Engine.H2.empty()).dataFile(), file);
    try (Database database = Database.open(place(work), Clock.systemUTC())) {
      work.prepare(database);
    }
  }

  private Location place(Work work) {
    return new Location.LocalFile(folder.resolve(work.name()));
  }

  /// The turns in the database, each of them whole; and it can be written to.
  private int reopen(Work work, String when) {
    try (Database database = Database.open(place(work), Clock.systemUTC())) {
      List<Integer> parts = database.read(work::parts);
      assertThat(new HashSet<>(parts)).as("%s: turns in each part %s", when, parts).hasSize(1);
      database.change(tx -> new OfficeStore().save(tx, Office.PROPOSED));
      return parts.getFirst();
    }
  }
}
