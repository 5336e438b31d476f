package no.husrom.exchange.ui;

import static no.husrom.exchange.difference.ReturnedCase.change;
import static no.husrom.exchange.difference.ReturnedCase.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.exchange.difference.EditedWorkbook;
import no.husrom.exchange.difference.ReturnedCase;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.history.History;
import no.husrom.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An export comes back edited while the registers have moved on.
@Tag("window")
class DifferencePageTest extends ImportPageCase {
  private static final LocalDate SIGNED = LocalDate.of(2024, 2, 1);

  /// Three fields that both have changed, one that only the sheet has, one that only the program
  /// has.
  private Path returned() {
    Path file = ReturnedCase.export(database, folder.resolve("ut.xlsx"), Language.NYNORSK);
    change(database, "B1", DwellingField.BEDROOMS, 1);
    change(database, "B1", DwellingField.RENT, 9_000);
    change(database, "B1", DwellingField.NOTE, "Ny lås");
    change(database, "H2", HouseholdField.LABEL, "Sak 2 (slått saman med sak 9)");
    try (EditedWorkbook sheet = EditedWorkbook.of(file, Language.NYNORSK)) {
      sheet
          .set("B1", DwellingField.BEDROOMS, 3)
          .set("B1", DwellingField.NOTE, "Nøkkelen heng i skap 4")
          .set("H2", HouseholdField.LABEL, "Sak 2/2026")
          .set("L1", LeaseField.DEPOSIT, 20_000);
    }
    return file;
  }

  @Test
  void nothingIsImportedBeforeEachFieldIsChosenAndOneUndoGivesAllBack() {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, returned());
    assertThat(button("import", Language.NYNORSK).isDisabled()).isTrue();
    assertThat(told())
        .contains("Ikkje valt", "B1", "Soverom", "2", "3", "1")
        .contains("Sak 2", "Sak 2/2026", "Sak 2 (slått saman med sak 9)");
    press("difference.take-sheet");
    assertThat(button("import", Language.NYNORSK).isDisabled()).isTrue();
    press("difference.take-program");
    press("difference.take-sheet");
    assertThat(told()).contains("Arket", "Programmet").doesNotContain("Ikkje valt");
    assertThat(button("import", Language.NYNORSK).isDisabled()).isFalse();
    press("import");
    assertThat(page.notice().text()).contains("3 endra");
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(3);
    assertThat(now(database, "B1", DwellingField.NOTE)).isEqualTo("Ny lås");
    assertThat(now(database, "B1", DwellingField.RENT)).isEqualTo(9_000);
    assertThat(now(database, "H2", HouseholdField.LABEL)).isEqualTo("Sak 2/2026");
    assertThat(now(database, "L1", LeaseField.DEPOSIT)).isEqualTo(20_000);
    History history = new History(database);
    history.undo(history.toUndo().orElseThrow().id());
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(1);
    assertThat(now(database, "H2", HouseholdField.LABEL))
        .isEqualTo("Sak 2 (slått saman med sak 9)");
    assertThat(now(database, "L1", LeaseField.DEPOSIT)).isNull();
  }

  @Test
  void allIsTakenFromOneSideAtOnceAndAChangedMindCounts() {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, returned());
    press("difference.all-sheet");
    assertThat(told()).doesNotContain("Ikkje valt", "Programmet");
    press("difference.all-program");
    assertThat(told()).doesNotContain("Ikkje valt", "Arket");
    press("import");
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(1);
    assertThat(now(database, "L1", LeaseField.DEPOSIT)).isEqualTo(20_000);
  }

  @Test
  void aChoiceIsAskedForAgainWhenTheProgramHasMovedOn() {
    ImportPage page = show(() -> page(Language.NYNORSK), 1180, 780);
    read(page, returned());
    press("difference.all-sheet");
    change(database, "B1", DwellingField.BEDROOMS, 4);
    press("import");
    assertThat(page.notice().text()).contains("Les dei på nytt");
    press("again");
    assertThat(button("import", Language.NYNORSK).isDisabled()).isTrue();
    assertThat(told()).containsOnlyOnce("Ikkje valt").contains("4");
    press("difference.take-program");
    press("import");
    assertThat(now(database, "B1", DwellingField.BEDROOMS)).isEqualTo(4);
  }

  @Test
  void theChoiceIsReadableInBothShadesAndSizes() {
    Path file = returned();
    change(
        database,
        "B1",
        DwellingField.STATUS_HISTORY,
        List.of(
            new StatusChange(SIGNED, Status.LET, "fyrste leigetakar"),
            new StatusChange(LocalDate.of(2026, 2, 1), Status.NOTICE_GIVEN, "")));
    try (EditedWorkbook sheet = EditedWorkbook.of(file, Language.NYNORSK)) {
      sheet
          .set("B1", DwellingField.STATUS_HISTORY, "01.02.2026 Klar for innflytting")
          .add(
              Register.DWELLINGS, DwellingField.ADDRESS, "Nyvegen 1", DwellingField.BEDROOMS, "to");
    }
    look(
        "difference",
        () -> {
          ImportPage page = page(Language.NYNORSK);
          page.read(List.of(file));
          return page;
        });
  }
}
