package no.husrom.plan.study.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.file.Saving;
import no.husrom.household.Category;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A town in which a family with a secret address and a single need a home, there is too little for
/// both, and more may come.
class StudyReportTest {
  @TempDir private Path folder;

  private static StudyYear year() {
    Basis basis =
        new Town()
            .dwelling("small", 1)
            .dwelling("large", 3)
            .dwelling("later", 1, d -> d.planned(Town.day(4, 1)))
            .household("hidden", Category.REFUGEE, 2, 2, h -> h.secret())
            .household("single", Category.DISADVANTAGED, 1, 0)
            .household("third", Category.DISADVANTAGED, 2, 3)
            .decided(8, 0)
            .basis();
    return StudyYear.of(basis, Draft.propose(basis));
  }

  private static final Map<String, StudyReport> TOLD = new HashMap<>();

  /// Each study is made once a language.
  private static StudyReport report(Study study, Language language) {
    return TOLD.computeIfAbsent(study + "/" + language, _ -> made(study, language));
  }

  private static StudyReport made(Study study, Language language) {
    Solves solves = Solves.plain(new Planner(), Settings.STANDARD.withEngine(false));
    return study.report(year(), solves, language);
  }

  @ParameterizedTest
  @EnumSource(Study.class)
  void everyStudyIsToldInThreeLanguagesWithTheSameTables(Study study) {
    StudyReport first = report(study, Language.NYNORSK);
    for (Language language : Language.values()) {
      StudyReport report = report(study, language);
      assertThat(report.title()).isNotBlank();
      assertThat(report.sentences()).isNotEmpty().noneMatch(String::isBlank);
      assertThat(report.notes()).hasSameSizeAs(first.notes());
      assertThat(report.tables())
          .extracting(table -> table.rows().size())
          .isEqualTo(first.tables().stream().map(table -> table.rows().size()).toList());
    }
    assertThat(first.tables().getFirst().rows()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Study.class)
  void whereASecretAddressIsIsNotTold(Study study) {
    StudyReport report = report(study, Language.NYNORSK);
    Formats formats = Formats.of(Language.NYNORSK);
    for (StudyTable table : report.tables()) {
      for (int row = 0; row < table.rows().size(); row++) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
          cells.add(table.words(row, column, formats));
        }
        String line = String.join("|", cells);
        if (line.contains("Familie hidden")) {
          assertThat(line).doesNotContain("Gata ");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Study.class)
  void withoutNamesNoHouseholdIsNamed(Study study) {
    StudyReport report = report(study, Language.ENGLISH).withoutNames();
    assertThat(report.tables()).noneMatch(StudyTable::names);
    assertThat(report.tables().toString()).doesNotContain("Familie ");
  }

  @Test
  void aStudyIsAWorkbookAndAPaper() throws IOException {
    StudyReport report = report(Study.SPLIT, Language.NYNORSK);
    Path book = folder.resolve("study.xlsx");
    assertThat(StudyWorkbook.of(report, Language.NYNORSK).save(book))
        .isInstanceOf(Saving.Saved.class);
    try (Workbook read = WorkbookFactory.create(book.toFile(), null, true)) {
      assertThat(read.getNumberOfSheets()).isEqualTo(1 + report.tables().size());
    }
    Path pdf = folder.resolve("study.pdf");
    assertThat(StudyPaper.of(report, year(), Town.NEW_YEAR, Language.NYNORSK).save(pdf))
        .isInstanceOf(Saving.Saved.class);
    try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains(report.title(), "Personar med heim", "Busettingsåret 2026");
    }
  }

  @Test
  void aDifferenceHasItsSign() {
    StudyTable table =
        new StudyTable(
            "t",
            false,
            "",
            List.of(
                new StudyTable.Column("a", no.husrom.sheet.look.ColumnKind.NUMBER, true, 1),
                new StudyTable.Column("b", no.husrom.sheet.look.ColumnKind.KRONER, false, 1)));
    table.row(StudyTable.number(14), StudyTable.number(1_500));
    table.row(StudyTable.number(-3), StudyTable.number(0));
    Formats formats = Formats.of(Language.NYNORSK);
    assertThat(table.words(0, 0, formats)).isEqualTo("+14");
    assertThat(table.words(1, 0, formats)).isEqualTo("\u22123");
    assertThat(table.words(0, 1, formats)).isEqualTo("1\u00a0500\u00a0kr");
  }
}
