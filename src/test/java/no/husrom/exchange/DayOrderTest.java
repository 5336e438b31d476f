package no.husrom.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.problem.Handling;
import no.husrom.exchange.problem.Note;
import no.husrom.exchange.words.DayOrder;
import no.husrom.register.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayOrderTest {
  @ParameterizedTest
  @CsvSource({
    "03/04/2026, DAY_FIRST MONTH_FIRST",
    "03-04-26, DAY_FIRST MONTH_FIRST",
    "3/4/2026 12:30, DAY_FIRST MONTH_FIRST",
    "13/04/2026, DAY_FIRST",
    "04/13/2026, MONTH_FIRST",
    "04/04/2026, ''",
    "13/13/2026, ''",
    "03.04.2026, ''",
    "1/6-2026, ''",
    "2026-04-03, ''",
    "2026/04/03, ''",
    "3. april 2026, ''",
    "hausten, ''"
  })
  void onlyDatesOfSlashesOrDashesWithTheYearLastCanBeReadInTwoWays(String text, String orders) {
    assertThat(DayOrder.possible(text).toString().replaceAll("[\\[\\],]", "")).isEqualTo(orders);
  }

  @Test
  void aDateWithTheMonthFirstIsTurned() {
    assertThat(DayOrder.MONTH_FIRST.dayFirst("03/04/2026 12:30")).isEqualTo("04/03/2026 12:30");
    assertThat(DayOrder.DAY_FIRST.dayFirst("03/04/2026")).isEqualTo("03/04/2026");
    assertThat(DayOrder.MONTH_FIRST.dayFirst("03.04.2026")).isEqualTo("03.04.2026");
  }

  private static OpenSheet sheet(String... days) {
    String[] lines = new String[days.length + 1];
    lines[0] = "Adresse|Innleid fra|Innleid til|Soverom";
    for (int i = 0; i < days.length; i++) {
      lines[i + 1] = "Vegen " + i + "|" + days[i] + "|2";
    }
    return Tables.sheet("Bustader", lines);
  }

  private static List<LocalDate> starts(ImportPreview preview) {
    return preview.reading().dwellings().stream()
        .map(taken -> Objects.requireNonNull(taken.after().day(DwellingField.LEASED_IN_FROM)))
        .toList();
  }

  private static List<Handling> told(ImportPreview preview) {
    return preview.notes().stream().map(Note::handling).toList();
  }

  @Test
  void oneCellThatCanOnlyBeOneOrderDecidesForItsColumn() {
    ImportPreview preview = Tables.read(sheet("03/04/2026|", "05/13/2026|"));
    assertThat(starts(preview)).isEqualTo(List.of(day(3, 4), day(5, 13)));
    assertThat(told(preview)).isEqualTo(List.of(new Handling.MonthFirst(List.of("B"))));
    ImportPreview norwegian = Tables.read(sheet("03/04/2026|", "13/05/2026|"));
    assertThat(starts(norwegian)).isEqualTo(List.of(day(4, 3), day(5, 13)));
    assertThat(told(norwegian)).isEmpty();
  }

  @Test
  void whereNoneDoesTheDayIsFirstAndThatIsSaid() {
    ImportPreview preview = Tables.read(sheet("03/04/2026|", "04/04/2026|"));
    assertThat(starts(preview)).isEqualTo(List.of(day(4, 3), day(4, 4)));
    assertThat(told(preview))
        .isEqualTo(
            List.of(new Handling.EitherDays(List.of("B"), "03/04/2026", DayOrder.DAY_FIRST)));
  }

  @Test
  void theOtherColumnsOfTheSheetAreASign() {
    ImportPreview preview = Tables.read(sheet("03/04/2026|12/31/2027", "04/05/2026|"));
    assertThat(starts(preview)).isEqualTo(List.of(day(3, 4), day(4, 5)));
    assertThat(told(preview))
        .isEqualTo(
            List.of(
                new Handling.EitherDays(List.of("B"), "03/04/2026", DayOrder.MONTH_FIRST),
                new Handling.MonthFirst(List.of("C"))));
  }

  @Test
  void whatIsSaidHoldsWhereNothingElseTells() {
    Mapping monthFirst = Mapping.NONE.dated(DayOrder.MONTH_FIRST);
    ImportPreview preview =
        Tables.read(Registers.EMPTY, monthFirst, sheet("03/04/2026|31/12/2027", "02.05.2026|"));
    assertThat(starts(preview)).isEqualTo(List.of(day(3, 4), day(5, 2)));
    assertThat(preview.problems()).isEmpty();
    assertThat(told(preview)).isEqualTo(List.of(new Handling.MonthFirst(List.of("B"))));
  }

  @Test
  void inAColumnOfBothOrdersOneIsReadAndTheOtherIsRefused() {
    ImportPreview preview = Tables.read(sheet("13/04/2026|", "04/14/2026|"));
    assertThat(starts(preview)).isEqualTo(List.of(day(4, 13)));
    assertThat(Tables.kinds(preview)).isEqualTo(List.of("3B Unreadable"));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
