package no.husrom.plan.document.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.Balance;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.Quarter;
import no.husrom.plan.basis.Basis;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanWorkbookTest {
  private static final Plan PLAN = Plans.demo().plan();
  private static final Basis BASIS = Plans.demoBasis();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void everyPlacementStandsInItsRow(Language language) throws IOException {
    try (Workbook book = saved(PlanWorkbook.internal(PLAN, BASIS, language))) {
      List<String> households = new ArrayList<>();
      Sheet sheet = book.getSheetAt(1);
      for (int row = 4; row < 3 + 1 + PLAN.placements().size(); row++) {
        households.add(sheet.getRow(row).getCell(0).getStringCellValue());
      }
      assertThat(households).isSubsetOf(PLAN.placements().stream().map(p -> p.who().id()).toList());
    }
  }

  @Test
  void theGapsAreFormulasWithTheValuesOfThePlan() throws IOException {
    try (Workbook book = saved(PlanWorkbook.internal(PLAN, BASIS, Language.NYNORSK))) {
      List<Double> values = new ArrayList<>();
      for (Row row : book.getSheet("Dekning")) {
        for (Cell cell : row) {
          boolean gap =
              cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("-");
          if (gap) {
            values.add(cell.getNumericCellValue());
          }
        }
      }
      List<Double> gaps = new ArrayList<>();
      for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
        for (Quarter quarter : Quarter.of(2026)) {
          gaps.add((double) PLAN.balance().cell(quarter, bedrooms).gap());
        }
      }
      assertThat(values).isEqualTo(gaps);
    }
  }

  @Test
  void thePublicEditionHasNoHouseholdAndNoAddress() throws IOException {
    try (Workbook book = saved(PlanWorkbook.publicEdition(PLAN, BASIS, Language.NYNORSK))) {
      StringBuilder words = new StringBuilder();
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(c -> words.append(c).append('\n'))));
      BASIS.registers().households().forEach(h -> assertThat(words).doesNotContain(h.label()));
      BASIS
          .registers()
          .dwellings()
          .forEach(d -> assertThat(words).doesNotContain(d.address().line()));
    }
  }

  private Workbook saved(WorkbookDraft draft) throws IOException {
    Path file = folder.resolve("plan.xlsx");
    draft.save(file);
    return WorkbookFactory.create(file.toFile(), null, true);
  }
}
