package no.husrom.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import no.husrom.exchange.write.Template;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.backup.Outcome.Flaw;
import no.husrom.store.backup.Outcome.Unusable;
import no.husrom.store.backup.Outcome.Whole;
import no.husrom.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileBackupTest {
  private static final long SEED = 20_261_125;
  private final Backup backup = new Backup(Full.CLOCK);
  private final Path file;

  HostileBackupTest(@TempDir Path folder) {
    file = folder.resolve("kopi.zip");
  }

  @BeforeEach
  void make() {
    try (Database database = Database.open(Full.on(Engine.H2), Full.CLOCK)) {
      assertThat(backup.write(database, file)).isInstanceOf(Whole.class);
    }
  }

  @Test
  void aDamagedByteIsNoticedUnlessItChangesNothing() throws IOException {
    Random random = new Random(SEED);
    byte[] whole = Files.readAllBytes(file);
    final Outcome sound = backup.verify(file);
    Map<Flaw, Integer> found = new EnumMap<>(Flaw.class);
    for (int i = 0; i < 60; i++) {
      byte[] damaged = whole.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      switch (backup.verify(file)) {
        case Unusable unusable -> found.merge(unusable.flaw(), 1, Integer::sum);
        case Outcome other ->
            assertThat(other).as("byte %d of %d, seed %d", at, whole.length, SEED).isEqualTo(sound);
      }
    }
    assertThat(found.getOrDefault(Flaw.DAMAGED, 0)).as("%s", found).isGreaterThan(40);
  }

  @Test
  void aFileThatWasCutOffIsNoBackup() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {whole.length - 1, whole.length / 2, 100}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(flaw()).as("%d bytes", length).isEqualTo(Flaw.DAMAGED);
    }
    Files.write(file, new byte[0]);
    assertThat(flaw()).isEqualTo(Flaw.NOT_A_BACKUP);
    Files.delete(file);
    assertThat(flaw()).isEqualTo(Flaw.NOT_THERE);
  }

  @Test
  void anotherFileIsSaidToBeNone() throws IOException {
    Files.writeString(file, "id;adresse\n".repeat(100));
    assertThat(flaw()).isEqualTo(Flaw.NOT_A_BACKUP);
    Files.delete(file);
    Template.write(file, Language.NYNORSK);
    assertThat(flaw()).isEqualTo(Flaw.NOT_A_BACKUP);
  }

  @Test
  void aBackupOfANewerProgramIsSaidToBeSo() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Rewritten.of(file).manifest(said -> said.replace("husrom-backup/1", "husrom-backup/2")).save();
    assertThat(flaw()).isEqualTo(Flaw.TOO_NEW);
    Files.write(file, whole);
    Rewritten.of(file)
        .manifest(said -> said.replaceAll("\"schemaVersion\" : \\d+", "\"schemaVersion\" : 999"))
        .save();
    assertThat(flaw()).isEqualTo(Flaw.TOO_NEW);
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    String bomb = "0".repeat(60_000_000);
    Rewritten.of(file).put("tables/dwelling.jsonl", bomb).save();
    assertThat(flaw()).as("more than it says").isEqualTo(Flaw.DAMAGED);
    Files.write(file, whole);
    Rewritten.of(file)
        .put("tables/dwelling.jsonl", bomb)
        .manifest(
            said ->
                said.replaceFirst(
                    "(\"dwelling\",\\s+\"rows\" : \\d+,\\s+\"bytes\" : )\\d+(,\\s+\"sha256\" :"
                        + " \")\\w+",
                    "$1" + bomb.length() + "$2" + Rewritten.sha256(bomb)))
        .save();
    assertThat(flaw()).as("as much as it says").isEqualTo(Flaw.DAMAGED);
  }

  @Test
  void whatTheRegistersWouldRefuseIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (Rewritten changed :
        new Rewritten[] {
          Rewritten.of(file).line("lease", line -> line.replaceFirst("\"H\\d+\"", "\"none\"")),
          Rewritten.of(file).line("dwelling", line -> line.replace("\"OWNED\"", "17")),
          Rewritten.of(file).line("dwelling", line -> line.replace("\"OWNED\"", "\"STOLEN\"")),
          Rewritten.of(file).line("lease", line -> line.replace("]", ",1]")),
          Rewritten.of(file).line("occupancy", line -> line.replace("-01\"", "-41\"")),
          Rewritten.of(file).line("member", line -> "no list"),
          Rewritten.of(file).manifest(said -> said.replace("\"member\"", "\"members\"")),
          Rewritten.of(file).manifest(said -> said.replace("\"rows\" : 5", "\"rows\" : 4")),
          Rewritten.of(file).without("tables/task.jsonl"),
        }) {
      changed.save();
      assertThat(flaw()).isEqualTo(Flaw.DAMAGED);
      Files.write(file, whole);
    }
    Rewritten.of(file).line("dwelling", line -> line.replace("\"FLAT\"", "\"ROOM\"")).save();
    assertThat(backup.verify(file)).as("what they would not").isInstanceOf(Whole.class);
  }

  private Flaw flaw() {
    return ((Unusable) backup.verify(file)).flaw();
  }
}
