package no.husrom.plan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.words.Names;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A town that loses its large dwelling, in which a family with a secret address was to live, and
/// gets a small one sooner.
class CompareWorkbookTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private static Town town() {
    return new Town()
        .household("hidden", Category.REFUGEE, 2, 2, h -> h.secret())
        .household("single", Category.DISADVANTAGED, 1, 0)
        .household("third", Category.DISADVANTAGED, 2, 3)
        .decided(8, 0);
  }

  private static Basis before() {
    return town().dwelling("large", 3).dwelling("later", 1, d -> d.planned(Town.day(4, 1))).basis();
  }

  private static Basis after() {
    return town().dwelling("small", 1).dwelling("later", 1, d -> d.planned(Town.day(4, 1))).basis();
  }

  private static Comparison comparison() {
    return Comparison.of(edition(before()), edition(after()), after());
  }

  private static Edition edition(Basis basis) {
    return new Planning(new Planner(), CLOCK)
        .plan(
            basis, Draft.propose(basis), Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
  }

  private Workbook written(Comparison comparison, Language language) throws IOException {
    Path file = folder.resolve(language + ".xlsx");
    assertThat(CompareWorkbook.of(comparison, new Names(after(), language), language).save(file))
        .isInstanceOf(Saving.Saved.class);
    return WorkbookFactory.create(file.toFile(), null, true);
  }

  private static Row row(Sheet sheet, String first) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(first)) {
        return row;
      }
    }
    throw new AssertionError("no row " + first);
  }

  private static List<List<String>> rows(Sheet sheet, Language language) {
    DataFormatter formatter = new DataFormatter(language.locale());
    formatter.setUseCachedValuesForFormulaCells(true);
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
      rows.add(cells);
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyChangeHasARowBelowAHeaderThatStaysInSight(Language language) throws IOException {
    Comparison comparison = comparison();
    assertThat(comparison.changes().changes()).hasSizeGreaterThan(1);
    try (Workbook book = written(comparison, language)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      Sheet changes = book.getSheetAt(0);
      int header = changes.getPaneInformation().getHorizontalSplitPosition() - 1;
      assertThat(changes.getRow(header).getLastCellNum()).isEqualTo((short) 8);
      assertThat(changes.getLastRowNum() - header).isEqualTo(comparison.changes().changes().size());
      assertThat(book.getSheetAt(1).getPaneInformation()).isNotNull();
    }
  }

  @Test
  void homesAndDaysAreToldButNotThoseOfASecretAddress() throws IOException {
    try (Workbook book = written(comparison(), Language.NYNORSK)) {
      List<List<String>> rows = rows(book.getSheetAt(0), Language.NYNORSK);
      assertThat(rows)
          .anySatisfy(
              row ->
                  assertThat(String.join("|", row))
                      .contains("Får heim|utan heim||Gata ", "|01.02.2026|"));
      assertThat(rows)
          .filteredOn(row -> row.getFirst().contains("hidden"))
          .singleElement()
          .satisfies(
              row -> assertThat(String.join("|", row)).contains("sperra").doesNotContain("large"));
    }
  }

  @Test
  void theNumbersOfBothStandSideBySideWithTheirDifference() throws IOException {
    Comparison comparison = comparison();
    long one = comparison.first().proposal().values().get(0);
    long other = comparison.second().proposal().values().get(0);
    assertThat(other).isNotEqualTo(one);
    try (Workbook book = written(comparison, Language.ENGLISH)) {
      Row lateness = row(book.getSheetAt(1), "Days late, weighted");
      assertThat(lateness.getCell(1).getNumericCellValue()).isEqualTo(one);
      assertThat(lateness.getCell(2).getNumericCellValue()).isEqualTo(other);
      assertThat(
              book.getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(lateness.getCell(3))
                  .getNumberValue())
          .isEqualTo(other - one);
    }
  }
}
