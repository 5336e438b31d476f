package no.husrom.plan.study.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A study as paper for the council or the office.
public final class StudyPaper {
  private StudyPaper() {}

  /// @param day the day it is made
  public static Paper of(StudyReport report, StudyYear year, LocalDate day, Language language) {
    Texts texts = Texts.of(StudyPaper.class, language);
    Formats formats = texts.formats();
    Paper paper =
        new Paper(language, report.title())
            .head(year.basis().registers().office().municipality())
            .foot(texts.say("paper.foot", formats.date(day)))
            .title(
                report.title(),
                texts.say("paper.below", String.valueOf(year.draft().year()), formats.date(day)));
    report.sentences().forEach(paper::paragraph);
    for (StudyTable table : report.tables()) {
      paper.heading(table.title());
      if (table.rows().isEmpty()) {
        paper.paragraph(table.empty());
      } else {
        paper.table(filled(table, formats));
      }
    }
    paper.heading(texts.say("notes"));
    report.notes().forEach(paper::paragraph);
    return paper;
  }

  private static PaperTable filled(StudyTable table, Formats formats) {
    PaperTable filled =
        new PaperTable(table.columns().stream().map(StudyPaper::column).toArray(PaperColumn[]::new))
            .compact();
    for (int row = 0; row < table.rows().size(); row++) {
      List<PaperCell> cells = new ArrayList<>();
      for (int column = 0; column < table.columns().size(); column++) {
        cells.add(PaperCell.words(table.words(row, column, formats)));
      }
      filled.row(cells);
    }
    return filled;
  }

  private static PaperColumn column(StudyTable.Column column) {
    return column.right()
        ? PaperColumn.right(column.heading(), column.share())
        : PaperColumn.left(column.heading(), column.share());
  }
}
