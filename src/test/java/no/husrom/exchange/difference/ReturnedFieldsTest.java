package no.husrom.exchange.difference;

import static no.husrom.exchange.difference.ReturnedCase.change;
import static no.husrom.exchange.difference.ReturnedCase.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.ImportResult;
import no.husrom.exchange.RandomRegisters;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.history.History;
import no.husrom.household.Secrecy;
import no.husrom.lease.LeaseStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Dump;
import no.husrom.store.Engine;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of each field.
class ReturnedFieldsTest extends ReturnedExport {
  @ParameterizedTest
  @EnumSource
  void anExportThatNobodyEditedChangesNothingThoughTheRegistersHaveMovedOn(Language language) {
    for (long seed = 1; seed <= 4; seed++) {
      try (Database other = Engine.H2.open()) {
        long first = 10 * seed;
        other.change(tx -> STORE.save(tx, RandomRegisters.of(first, 30)));
        Path export = ReturnedCase.export(other, folder.resolve(seed + ".xlsx"), language);
        Registers then = other.read(STORE::read);
        other.change(tx -> then.leases().forEach(lease -> new LeaseStore().delete(tx, lease.id())));
        Registers moved = RandomRegisters.of(first + 1, 30);
        other.change(
            tx ->
                STORE.save(
                    tx,
                    new Registers(
                        moved.office(),
                        moved.dwellings().stream().map(d -> d.withVersion(1)).toList(),
                        moved.households().stream().map(h -> h.withVersion(1)).toList(),
                        moved.leases(),
                        moved.decisions())));
        List<String> before = Dump.of(other);
        ImportPreview preview = read(other, export, Choices.NONE);
        assertThat(preview.differences().conflicts()).as("seed %d", seed).isEmpty();
        assertThat(preview.problems()).as("seed %d", seed).isEmpty();
        assertThat(preview.total().created() + preview.total().updated()).isZero();
        assertThat(IMPORTER.commit(preview, other)).isInstanceOf(ImportResult.Saved.class);
        assertThat(Dump.of(other)).isEqualTo(before);
      }
    }
  }

  @Test
  void whatWasEditedInTheSheetIsTakenAndWhatHasChangedInTheProgramStays() {
    change(database, "B1", DwellingField.RENT, 9_000);
    change(database, "B1", DwellingField.NOTE, null);
    change(database, "B2", DwellingField.FLOOR, 3);
    change(database, "H1", HouseholdField.LABEL, "Sak 1 b");
    change(database, "L1", LeaseField.RENT, 8_700);
    change(database, "2026", DecisionField.DECIDED, 40);
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .set("B1", DwellingField.BEDROOMS, 3)
          .set("B2", DwellingField.FLOOR, 3)
          .set("H1", HouseholdField.NOTE, "Vil bu nær skulen")
          .set("H2", HouseholdField.MEMBERS, "1985, 2015")
          .set("L1", LeaseField.DEPOSIT, 20_000)
          .set("2026", DecisionField.REQUESTED, 45);
    }
    List<String> before = Dump.of(database);
    ImportPreview preview = read(Choices.NONE);
    assertThat(preview.problems()).isEmpty();
    assertThat(preview.differences()).isEqualTo(Differences.NONE);
    assertThat(preview.counts(Register.DWELLINGS)).isEqualTo(new Counts(0, 1, 4, 0));
    assertThat(preview.total()).isEqualTo(new Counts(0, 5, 6, 0));
    assertThat(notes(preview))
        .containsExactly(
            "4 urørte celler i arket har ein eldre verdi enn programmet, som er endra etter"
                + " eksporten. Det nyaste er behalde.");
    commit(preview);
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(3);
    assertThat(now(database, "B1", DwellingField.RENT)).isEqualTo(9_000);
    assertThat(now(database, "B1", DwellingField.NOTE)).isNull();
    assertThat(now(database, "B2", DwellingField.FLOOR)).isEqualTo(3);
    assertThat(now(database, "H1", HouseholdField.LABEL)).isEqualTo("Sak 1 b");
    assertThat(now(database, "H1", HouseholdField.NOTE)).isEqualTo("Vil bu nær skulen");
    assertThat((List<?>) now(database, "H2", HouseholdField.MEMBERS)).hasSize(2);
    assertThat(now(database, "L1", LeaseField.RENT)).isEqualTo(8_700);
    assertThat(now(database, "L1", LeaseField.DEPOSIT)).isEqualTo(20_000);
    assertThat(now(database, "2026", DecisionField.DECIDED)).isEqualTo(40);
    assertThat(now(database, "2026", DecisionField.REQUESTED)).isEqualTo(45);
    assertThat(read(Choices.NONE).total()).isEqualTo(new Counts(0, 0, 11, 0));
    History history = new History(database);
    history.undo(history.toUndo().orElseThrow().id());
    assertThat(registers(Dump.of(database))).isEqualTo(registers(before));
  }

  /// The dump without the history and without the counters of saves.
  private static List<String> registers(List<String> dump) {
    return dump.stream()
        .filter(line -> !line.startsWith("history_"))
        .map(line -> line.replaceAll("(?i)version=\\d+", ""))
        .toList();
  }

  @Test
  void whereBothHaveChangedAFieldNothingIsSavedBeforeSomebodyChooses() {
    change(database, "B1", DwellingField.RENT, 9_000);
    change(database, "B2", DwellingField.RENT, null);
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .set("B1", DwellingField.RENT, 8_500)
          .set("B1", DwellingField.BEDROOMS, 3)
          .set("B2", DwellingField.RENT, 8_600);
    }
    ImportPreview open = read(Choices.NONE);
    List<Conflict> conflicts = open.differences().conflicts();
    assertThat(conflicts)
        .extracting(
            c -> c.place().letters() + c.place().row(),
            Conflict::id,
            c -> c.heading(Language.NYNORSK),
            Conflict::exported,
            Conflict::sheet,
            Conflict::now)
        .containsExactly(
            tuple("W2", "B1", "Månadsleige", 8_000, 8_500, 9_000),
            tuple("W3", "B2", "Månadsleige", 8_000, 8_600, null));
    List<String> before = Dump.of(database);
    assertThat(IMPORTER.commit(open, database)).isInstanceOf(ImportResult.Withheld.class);
    Choices one = Choices.NONE.with(conflicts.subList(0, 1), Side.SHEET);
    assertThat(IMPORTER.commit(read(one), database)).isInstanceOf(ImportResult.Withheld.class);
    assertThat(Dump.of(database)).isEqualTo(before);
    commit(read(one.with(conflicts.subList(1, 2), Side.PROGRAM)));
    assertThat(now(database, "B1", DwellingField.RENT)).isEqualTo(8_500);
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(3);
    assertThat(now(database, "B2", DwellingField.RENT)).isNull();
    commit(read(Choices.all(Side.SHEET)));
    assertThat(now(database, "B2", DwellingField.RENT)).isEqualTo(8_600);
  }

  @Test
  void theStatusesOverTimeAreOneField() {
    StatusChange ready = new StatusChange(LocalDate.of(2026, 1, 1), Status.READY, "");
    StatusChange let = new StatusChange(LocalDate.of(2026, 2, 1), Status.LET, "");
    for (String id : List.of("B1", "B2", "B3")) {
      change(database, id, DwellingField.STATUS_HISTORY, List.of(ready));
    }
    file = ReturnedCase.export(database, folder.resolve("ut2.xlsx"), Language.NYNORSK);
    change(database, "B1", DwellingField.STATUS_HISTORY, List.of(ready, let));
    change(database, "B3", DwellingField.STATUS_HISTORY, List.of(ready, let));
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .set("B2", DwellingField.STATUS, "Vedlikehald")
          .set("B2", DwellingField.STATUS_FROM, LocalDate.of(2026, 2, 15))
          .set("B3", DwellingField.STATUS, "Vedlikehald")
          .set("B3", DwellingField.STATUS_FROM, LocalDate.of(2026, 2, 15));
    }
    ImportPreview preview = read(Choices.NONE);
    assertThat(preview.problems()).isEmpty();
    StatusChange mended = new StatusChange(LocalDate.of(2026, 2, 15), Status.MAINTENANCE, "");
    assertThat(preview.differences().conflicts())
        .extracting(Conflict::id, Conflict::exported, Conflict::sheet, Conflict::now)
        .containsExactly(tuple("B3", List.of(ready), List.of(ready, mended), List.of(ready, let)));
    commit(read(Choices.all(Side.PROGRAM)));
    assertThat(now(database, "B1", DwellingField.STATUS_HISTORY)).isEqualTo(List.of(ready, let));
    assertThat(now(database, "B2", DwellingField.STATUS_HISTORY)).isEqualTo(List.of(ready, mended));
    assertThat(now(database, "B3", DwellingField.STATUS_HISTORY)).isEqualTo(List.of(ready, let));
  }

  @Test
  void theOfficesOwnFieldsAreComparedToo() {
    ReturnedCase.changeOwn(database, "B1", "Vaktmeister", "Kari");
    ReturnedCase.changeOwn(database, "B3", "Vaktmeister", "Kari");
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .set(Register.DWELLINGS, "B2", "Vaktmeister", "Per")
          .set(Register.DWELLINGS, "B3", "Vaktmeister", "Per");
    }
    assertThat(read(Choices.NONE).differences().open())
        .extracting(
            Conflict::id,
            c -> c.heading(Language.NYNORSK),
            c -> c.exported(Language.NYNORSK),
            c -> c.sheet(Language.NYNORSK),
            c -> c.now(Language.NYNORSK))
        .containsExactly(tuple("B3", "Vaktmeister", "Ola", "Per", "Kari"));
    commit(read(Choices.all(Side.SHEET)));
    assertThat(database.read(STORE::read).dwellings())
        .extracting(d -> d.fields().get("Vaktmeister"))
        .containsExactly("Kari", "Per", "Per", "Ola", "Ola");
  }

  @Test
  void whereAHouseholdWithASecretAddressLivesIsNotShownAndCanStillBeChosen() {
    change(database, "H1", HouseholdField.SECRECY, Secrecy.CONFIDENTIAL);
    change(database, "L1", LeaseField.DWELLING, "B5");
    change(database, "L2", LeaseField.DWELLING, "B1");
    change(database, "L1", LeaseField.DEPOSIT, 10_000);
    try (EditedWorkbook sheet = sheet()) {
      sheet
          .set("L1", LeaseField.DWELLING, "B4")
          .set("L1", LeaseField.DEPOSIT, 20_000)
          .set("L2", LeaseField.DWELLING, "B4");
    }
    ImportPreview open = read(Choices.NONE);
    List<Conflict> conflicts = open.differences().open();
    assertThat(conflicts)
        .extracting(
            Conflict::id,
            c -> c.heading(Language.NYNORSK),
            c -> c.exported(Language.NYNORSK),
            c -> c.sheet(Language.NYNORSK),
            c -> c.now(Language.NYNORSK))
        .containsExactly(
            tuple("L1", "Bustad-id", "(hemmeleg adresse)", "B4", "(hemmeleg adresse)"),
            tuple("L1", "Depositum", "", "20\u00a0000", "10\u00a0000"),
            tuple("L2", "Bustad-id", "B3", "B4", "B1"));
    ConflictWords words = new ConflictWords(Language.NYNORSK);
    assertThat(words.line(conflicts.getFirst(), Choices.NONE)).doesNotContain("B2", "B5");
    commit(read(Choices.all(Side.PROGRAM).with(conflicts.subList(0, 1), Side.SHEET)));
    assertThat(now(database, "L1", LeaseField.DWELLING)).isEqualTo("B4");
    assertThat(now(database, "L2", LeaseField.DWELLING)).isEqualTo("B1");
  }
}
