package no.husrom.store.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Location;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed between single edits, during an import and during an adoption, 20 times
/// each: one program does all three, each in a database of its own.
@Tag("kill")
class KillTest {
  private static final int KILLS = 20;
  private static final long SEED = 20_261_122;
  private static final List<String> BEGUN =
      List.of("begins EDITS", "begins IMPORT", "begins ADOPTION");
  private static final String COMMITS = "commits IMPORT";

  /// After some kills H2 with its ordinary settings opens and then never ends the next write.
  private static final Duration HANG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void whatWasSavedIsThereAndNothingIsThereInPart() throws Exception {
    Random random = new Random(SEED);
    Path classes = Victim.jar(folder);
    Path archive = folder.resolve("classes.jsa");
    Map<Work, Integer> turns = new EnumMap<>(Work.class);
    Map<Work, Integer> all = new EnumMap<>(Work.class);
    for (Work work : Work.values()) {
      begin(work);
      turns.put(work, 0);
    }
    Victim trial = start(classes, "-XX:ArchiveClassesAtExit=" + archive, List.of(-1, -1, -1));
    trial.await(BEGUN);
    final long begins = System.nanoTime();
    trial.await(List.of(COMMITS));
    final long commits = System.nanoTime();
    trial.await(List.of("saved IMPORT"));
    final long saved = System.nanoTime();
    trial.awaitEnd();
    for (int kill = 1; kill <= KILLS; kill++) {
      for (Work work : Work.values()) {
        if (kill == 1 || turns.getOrDefault(work, 0) > work.most()) {
          // each database is grown, killed and reopened several times before it is begun anew
          begin(work);
          turns.put(work, 0);
        }
      }
      Victim victim =
          start(classes, "-XX:SharedArchiveFile=" + archive, List.copyOf(turns.values()));
      victim.await(BEGUN);
      long span = commits - begins;
      if (kill % 2 == 0) {
        // just around the commit of the import, the others anywhere in it
        victim.await(List.of(COMMITS));
        span = 2 * (saved - commits);
      }
      Map<Work, Integer> told = victim.killAfter(Duration.ofNanos(random.nextLong(span)));
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

  private Victim start(Path classes, String option, List<Integer> turns) throws IOException {
    return Victim.start(classes, List.of(option, "-Xlog:disable"), folder, turns);
  }

  private void begin(Work work) throws IOException {
    Path file = ((Location.LocalFile) place(work)).dataFile();
    Files.deleteIfExists(file);
    Files.copy(((Location.LocalFile) Engine.H2.empty()).dataFile(), file);
  }

  private Location place(Work work) {
    return new Location.LocalFile(folder.resolve(work.name()));
  }

  /// The turns in the database, each of them whole; and it can be written to.
  private int reopen(Work work, String when) {
    try (Database database = Database.open(place(work), Clock.systemUTC())) {
      List<Integer> tables = database.read(tx -> work.tables(tx.sql()));
      assertThat(new HashSet<>(tables)).as("%s: turns in each table %s", when, tables).hasSize(1);
      database.change(tx -> tx.sql().execute("insert into office_setting values ('killed', '1')"));
      database.change(tx -> tx.sql().execute("delete from office_setting"));
      return tables.getFirst();
    }
  }
}
