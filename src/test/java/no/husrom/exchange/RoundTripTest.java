package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.DwellingStore;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.read.Taken;
import no.husrom.exchange.write.RegisterWorkbook;
import no.husrom.exchange.write.Template;
import no.husrom.file.Saving;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.schema.tables.records.DwellingFieldRecord;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  private final Importer importer = new Importer(Tables.CLOCK);
  private final RegisterStore store = new RegisterStore();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenInAnyLanguageIsReadBackAsTheSameRecords(Language language) {
    for (long seed = 1; seed <= 12; seed++) {
      Registers registers = RandomRegisters.of(seed, 40);
      Path file = folder.resolve("register" + seed + ".xlsx");
      assertThat(RegisterWorkbook.write(file, registers, Tables.TODAY, language))
          .isInstanceOf(Saving.Saved.class);
      ImportPreview preview =
          importer.read(List.of(file), Optional.empty(), Registers.EMPTY, Language.NYNORSK);
      // random numbers are in no postal register
      assertThat(preview.problems())
          .filteredOn(problem -> !(problem.trouble() instanceof Trouble.AddressDoubted))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(differences(registers.dwellings(), preview.reading().dwellings())).isEmpty();
      assertThat(differences(registers.households(), preview.reading().households())).isEmpty();
      assertThat(differences(registers.leases(), preview.reading().leases())).isEmpty();
      assertThat(differences(registers.decisions(), preview.reading().decisions())).isEmpty();
      Counts again =
          importer.read(List.of(file), Optional.empty(), registers, Language.ENGLISH).total();
      assertThat(again).as("seed %d", seed).isEqualTo(new Counts(0, 0, 125, 0));
    }
  }

  /// What stands in the one list and not in the other, at most two of each.
  private static <R> List<Object> differences(List<R> written, List<Taken<R>> taken) {
    Set<Object> all = new HashSet<>(written);
    List<R> read = taken.stream().map(Taken::record).toList();
    return Stream.concat(
            written.stream().filter(r -> !Set.copyOf(read).contains(r)).limit(2),
            read.stream().filter(r -> !all.contains(r)).limit(2))
        .map(Object.class::cast)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void savedRegistersComeBackFromTheirWorkbookIntoAnEmptyDatabase(Engine engine) {
    try (Database from = engine.open();
        Database to = engine.open()) {
      from.change(tx -> store.save(tx, RandomRegisters.of(99, 60)));
      Registers registers = from.read(store::read);
      Path file = folder.resolve("register.xlsx");
      RegisterWorkbook.write(file, registers, Tables.TODAY, Language.BOKMAAL);
      ImportPreview preview =
          importer.read(List.of(file), Optional.empty(), to.read(store::read), Language.NYNORSK);
      assertThat(importer.commit(preview, to)).isInstanceOf(ImportResult.Saved.class);
      Registers read = to.read(store::read);
      assertThat(read.dwellings()).containsExactlyElementsOf(registers.dwellings());
      assertThat(read.households()).containsExactlyElementsOf(registers.households());
      assertThat(read.leases()).containsExactlyElementsOf(registers.leases());
      assertThat(read.decisions()).containsExactlyElementsOf(registers.decisions());
      Counts again =
          importer
              .read(List.of(file), Optional.empty(), to.read(store::read), Language.NYNORSK)
              .total();
      assertThat(again).isEqualTo(new Counts(0, 0, 185, 0));
    }
  }

  /// A dwelling that says something in an own column of each kind, as the form keeps it.
  @ParameterizedTest
  @EnumSource
  void ownColumnsOfEachKindComeBackAsTheyWere(Language language) {
    Map<String, String> said =
        Map.of(
            "Nøkkelskap", "14 B",
            "Årleg avgift", "1250,5",
            "Siste tilsyn", "03.02.2026",
            "Vaktmeister", "Sør");
    try (Database from = Engine.H2.open();
        Database to = Engine.H2.open()) {
      from.change(
          tx -> {
            new DwellingStore()
                .save(tx, Dwelling.of("B1", Address.of("Kaigata 4"), DwellingKind.FLAT, 2));
            no.husrom.store.Saving.put(
                tx,
                said.entrySet().stream()
                    .map(e -> new DwellingFieldRecord("B1", e.getKey(), e.getValue()))
                    .toList());
          });
      Path file = folder.resolve("eigne.xlsx");
      RegisterWorkbook.write(file, from.read(store::read), Tables.TODAY, language);
      ImportPreview preview =
          importer.read(List.of(file), Optional.empty(), to.read(store::read), language);
      assertThat(importer.commit(preview, to)).isInstanceOf(ImportResult.Saved.class);
      assertThat(to.read(store::read).dwellings().getFirst().fields()).isEqualTo(said);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTemplateIsRecognisedAndEmptyInEveryLanguage(Language language) {
    Path file = folder.resolve("mal.xlsx");
    assertThat(Template.write(file, language)).isInstanceOf(Saving.Saved.class);
    ImportPreview preview =
        importer.read(List.of(file), Optional.empty(), Registers.EMPTY, Language.NYNORSK);
    assertThat(Tables.sentences(preview, Language.NYNORSK)).isEmpty();
    assertThat(preview.total()).isEqualTo(Counts.NONE);
    assertThat(preview.mapping().sheets().stream().filter(s -> s.isRead()))
        .extracting(SheetMapping::register)
        .containsExactly(Register.values());
    assertThat(preview.mapping().sheets().stream().filter(s -> s.isRead()))
        .allSatisfy(s -> assertThat(s.columns()).allMatch(column -> column.field().isPresent()));
  }

  @Test
  void anEmptyRegisterIsWrittenAndReadToo() {
    Path file = folder.resolve("tom.xlsx");
    RegisterWorkbook.write(file, Registers.EMPTY, Tables.TODAY, Language.ENGLISH);
    ImportPreview preview =
        importer.read(List.of(file), Optional.empty(), Registers.EMPTY, Language.NYNORSK);
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.total()).isEqualTo(Counts.NONE);
  }
}
