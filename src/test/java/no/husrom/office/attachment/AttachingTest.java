package no.husrom.office.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.husrom.office.attachment.Attaching.Outcome;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttachingTest {
  private final AttachmentStore store = new AttachmentStore();
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void aFileOfTheLargestSizeIsKeptAsItIsWithItsKindSizeAndDay(Engine engine) throws IOException {
    byte[] content = new byte[(int) Attachment.MOST_BYTES];
    new java.util.Random(5).nextBytes(content);
    Path file = Files.write(folder.resolve("Leigekontrakt.PDF"), content);
    try (Database database = engine.open()) {
      assertThat(add(database, "B1", file))
          .isEqualTo(new Outcome(List.of("Leigekontrakt.PDF"), List.of()));
      Attachment kept = of(database, "B1").getFirst();
      assertThat(kept)
          .isEqualTo(
              new Attachment(
                  "Leigekontrakt.PDF",
                  "application/pdf",
                  content.length,
                  kept.digest(),
                  Filled.DAY));
      assertThat(content(database, "B1", "Leigekontrakt.PDF")).isEqualTo(content);
      Map<String, List<Attachment>> all = database.read(tx -> store.all(tx, "DWELLING"));
      assertThat(all).isEqualTo(Map.of("B1", List.of(kept)));
      Map<String, List<Attachment>> others = database.read(tx -> store.all(tx, "LEASE"));
      assertThat(others).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameNameGetsANumberAndTheSameContentIsKeptOnce(Engine engine) throws IOException {
    Path one = text("a/brev.txt", "ein");
    Path other = text("b/Brev.txt", "to");
    Path bare = text("b/brev", "tre");
    try (Database database = engine.open()) {
      assertThat(add(database, "B1", one, other, one, bare, bare).added())
          .containsExactly("brev.txt", "Brev (2).txt", "brev (3).txt", "brev", "brev (2)");
      assertThat(add(database, "B2", one).added()).containsExactly("brev.txt");
      assertThat(database.read(store::bytesInAll)).isEqualTo(3 + 2 + 3);
      database.change(tx -> store.delete(tx, "DWELLING", "B1", "brev.txt"));
      assertThat(of(database, "B1")).extracting(Attachment::fileName).doesNotContain("brev.txt");
      assertThat(content(database, "B2", "brev.txt")).isEqualTo(Files.readAllBytes(one));
    }
  }

  @Test
  void whatCannotBeAddedIsToldAndTheRestIsAdded() throws IOException {
    Path large = folder.resolve("film.mp4");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength(Attachment.MOST_BYTES + 1);
    }
    Path gone = folder.resolve("borte.txt");
    try (Database database = Engine.H2.open()) {
      Outcome outcome =
          add(database, "B1", text("tom.txt", ""), large, folder, gone, text("ok.txt", "ja"));
      assertThat(outcome.added()).containsExactly("ok.txt");
      assertThat(outcome.refused())
          .extracting(refused -> refused.sentence(Language.NYNORSK).replace('\u00a0', ' '))
          .containsExactly(
              "«tom.txt» er tom og er ikkje lagd til. Sjå etter om det er rett fil.",
              "«film.mp4» er på 20 MB og er ikkje lagd til; ei fil kan vere på høgst 20 MB. Del"
                  + " henne opp eller gjer henne mindre.",
              "«"
                  + folder.getFileName()
                  + "» er ei mappe og er ikkje lagd til. Legg til filene i henne.",
              "«borte.txt» finst ikkje lenger der ho låg. Finn fila og prøv om att.");
    }
  }

  @Test
  void allTogetherHaveALimitThatContentKeptAlreadyDoesNotCountTowards() throws IOException {
    Attaching small = new Attaching(10);
    Path six = text("seks.txt", "123456");
    Path five = text("fem.txt", "12345");
    try (Database database = Engine.H2.open()) {
      Outcome outcome =
          database.write(
              tx -> small.add(tx, "DWELLING", "B1", List.of(six, five, six), Filled.DAY));
      assertThat(outcome.added()).containsExactly("seks.txt", "seks (2).txt");
      assertThat(outcome.refused())
          .containsExactly(new Refused("fem.txt", Refused.Why.NO_ROOM, 5, ""));
    }
  }

  private Path text(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, words, StandardCharsets.UTF_8);
  }

  private static Outcome add(Database database, String record, Path... files) {
    return database.write(
        tx -> new Attaching().add(tx, "DWELLING", record, List.of(files), Filled.DAY));
  }

  private List<Attachment> of(Database database, String record) {
    return database.read(tx -> store.of(tx, "DWELLING", record));
  }

  private byte[] content(Database database, String record, String name) {
    return database.read(tx -> store.content(tx, "DWELLING", record, name)).orElseThrow();
  }
}
