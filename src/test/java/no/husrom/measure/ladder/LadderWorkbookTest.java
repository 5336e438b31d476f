package no.husrom.measure.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.plan.Town;
import no.husrom.rule.rate.RateBook;
import no.husrom.sheet.Cell;
import no.husrom.sheet.Sheet;
import no.husrom.sheet.read.Reading;
import no.husrom.sheet.read.SheetReader;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderWorkbookTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void readBackItHoldsARowForEveryUntestedHouseholdAndTheCountsOfTheGroups(Language language) {
    Demo demo = Demo.make(DemoSize.SMALL, Demo.SEED, 2027);
    Map<String, Ladder> ladders = new HashMap<>();
    demo.ladders().forEach(ladder -> ladders.put(ladder.household(), ladder));
    LadderReport report =
        LadderReport.of(demo.registers(), ladders, RateBook.shipped(), LocalDate.of(2026, 11, 26));
    Path file = folder.resolve("ladder.xlsx");
    assertThat(LadderWorkbook.of(report, language).save(file)).isInstanceOf(Saving.Saved.class);

    List<Sheet> sheets = sheets(file);
    assertThat(ids(sheets.getFirst()))
        .containsExactlyElementsOf(
            report.untested().stream().map(row -> row.household().id()).toList());
    assertThat(ids(sheets.get(2)))
        .containsExactlyElementsOf(
            report.rows().stream().map(row -> row.household().id()).toList());
    long untested =
        sheets.get(1).rows().stream()
            .filter(row -> row.cells().size() >= 5 && row.cells().get(4) instanceof Cell.Number)
            .mapToLong(row -> ((Cell.Number) row.cells().get(3)).value().longValue())
            .sum();
    assertThat(untested)
        .isEqualTo(Groups.of(report).cells().stream().mapToInt(Groups.Cell::untested).sum());
  }

  @Test
  void ofTheHomeOfASecretHouseholdNothingIsWritten() {
    Economy wages = new Economy(620_000, null, null, 0, 0, null);
    LocalDate ends = LocalDate.of(2028, 3, 3);
    Town town =
        new Town()
            .dwelling("A", 9)
            .dwelling("B", 8)
            .household("H1", Category.DISADVANTAGED, 1, 0, h -> h.economy(wages).secret())
            .household("H2", Category.DISADVANTAGED, 1, 0, h -> h.economy(wages))
            .lease("L1", "H1", "A", ends)
            .lease("L2", "H2", "B", ends.plusDays(1));
    LadderReport report =
        LadderReport.of(town.registers(), Map.of(), RateBook.shipped(), LocalDate.of(2026, 11, 26));
    Path file = folder.resolve("secret.xlsx");
    LadderWorkbook.of(report, Language.NYNORSK).save(file);
    Map<String, String> rows = new HashMap<>();
    sheets(file)
        .getFirst()
        .rows()
        .forEach(
            row ->
                rows.put(
                    row.cells().isEmpty() ? "" : row.cells().getFirst().asText(),
                    row.cells().stream().map(Cell::asText).toList().toString()));
    assertThat(rows.get("H2")).contains("Gata B", ", 8,", "2028-03-04");
    assertThat(rows.get("H1")).isNotNull().doesNotContain("Gata", ", 9,", "2028");
  }

  private static List<Sheet> sheets(Path file) {
    return switch (SheetReader.open(file)) {
      case Reading.Opened opened -> opened.sheets();
      case Reading.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }

  private static List<String> ids(Sheet sheet) {
    return sheet.rows().stream()
        .map(row -> row.cells().isEmpty() ? "" : row.cells().getFirst().asText())
        .filter(words -> words.matches("H\\d+"))
        .toList();
  }
}
