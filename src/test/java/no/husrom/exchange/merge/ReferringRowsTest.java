package no.husrom.exchange.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.Tables;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Register;
import no.husrom.history.History;
import no.husrom.mapping.Fact;
import no.husrom.mapping.Kind;
import no.husrom.mapping.MappingStore;
import no.husrom.mapping.Verified;
import no.husrom.office.attachment.Attaching;
import no.husrom.office.attachment.Attachment;
import no.husrom.office.attachment.AttachmentStore;
import no.husrom.register.RegisterStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferringRowsTest {
  @TempDir Path folder;

  private final Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(
        tx -> new DwellingStore().save(tx, List.of(dwelling("B1", 2), dwelling("B2", 3))));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Dwelling dwelling(String id, int bedrooms) {
    return Dwelling.of(
        id, new Address("Vegen 1", null, null, null, null, null), DwellingKind.FLAT, bedrooms);
  }

  private void merge(Set<Facts.Key> taken) {
    Twins twins = new Twins(Register.DWELLINGS, "B1", "B2", Twins.Why.ADDRESS);
    Merged merged =
        database.write(
            tx ->
                new MergeStore()
                    .merge(
                        tx,
                        twins,
                        taken,
                        new RegisterStore().read(tx),
                        Tables.TODAY,
                        Language.NYNORSK));
    assertThat(merged).isEqualTo(new Merged.Done(0));
  }

  @Test
  void filesFollowAndNoNameIsInTheWay() throws IOException {
    attach("B1", "kontrakt.pdf", "B2 kontrakt.pdf");
    attach("B2", "KONTRAKT.pdf", "B2 kontrakt.pdf", "plan.pdf");
    merge(Set.of());
    Map<String, List<Attachment>> files =
        database.read(tx -> new AttachmentStore().all(tx, "DWELLING"));
    assertThat(files).containsOnlyKeys("B1");
    assertThat(files.get("B1"))
        .extracting(Attachment::fileName)
        .containsExactlyInAnyOrder(
            "kontrakt.pdf",
            "B2 kontrakt.pdf",
            "KONTRAKT (2).pdf",
            "B2 kontrakt (2).pdf",
            "plan.pdf");
  }

  private void attach(String id, String... names) throws IOException {
    for (String name : names) {
      Path file = Files.writeString(folder.resolve(name), id + name);
      database.write(tx -> new Attaching().add(tx, "DWELLING", id, List.of(file), Tables.TODAY));
    }
  }

  @Test
  void whatWasVerifiedFollowsWhereTheKeptOneHasNothing() {
    LocalDate before = Tables.TODAY.minusYears(1);
    MappingStore facts = new MappingStore();
    database.change(
        tx -> {
          facts.verify(tx, Kind.DWELLING, "B1", List.of(Fact.RENT), Tables.TODAY);
          facts.verify(tx, Kind.DWELLING, "B2", List.of(Fact.RENT, Fact.AREA), before);
        });
    merge(Set.of());
    assertThat(database.read(facts::verified).days())
        .isEqualTo(
            Map.of(
                new Verified.Key(Kind.DWELLING, "B1", Fact.RENT),
                Tables.TODAY,
                new Verified.Key(Kind.DWELLING, "B1", Fact.AREA),
                before));
  }

  @Test
  void whatWasVerifiedGoesWithWhatWasChosen() {
    MappingStore facts = new MappingStore();
    LocalDate before = Tables.TODAY.minusYears(1);
    Verified.Key bedrooms = new Verified.Key(Kind.DWELLING, "B1", Fact.BEDROOMS);
    database.change(tx -> facts.verify(tx, Kind.DWELLING, "B2", List.of(Fact.BEDROOMS), before));
    merge(Set.of());
    assertThat(database.read(facts::verified).days()).as("nobody has seen 2").isEmpty();
    History history = new History(database);
    history.undo(history.toUndo().orElseThrow().id());
    database.change(
        tx -> facts.verify(tx, Kind.DWELLING, "B1", List.of(Fact.BEDROOMS), Tables.TODAY));
    merge(Set.of(new Facts.Key.OfField(DwellingField.BEDROOMS)));
    assertThat(database.read(facts::verified).days()).isEqualTo(Map.of(bedrooms, before));
  }
}
