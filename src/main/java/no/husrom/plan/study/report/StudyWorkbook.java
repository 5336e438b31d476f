package no.husrom.plan.study.report;

import java.util.ArrayList;
import java.util.List;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A study as a workbook: what it comes to on the first sheet, then a sheet a table.
public final class StudyWorkbook {
  private StudyWorkbook() {}

  public static WorkbookDraft of(StudyReport report, Language language) {
    Texts texts = Texts.of(StudyWorkbook.class, language);
    WorkbookDraft workbook = new WorkbookDraft(language, report.title());
    SheetDraft first = workbook.sheet(texts.say("sheet.first"));
    first.title(report.title());
    report.sentences().forEach(first::note);
    first.heading(texts.say("notes"));
    report.notes().forEach(first::note);
    for (StudyTable table : report.tables()) {
      fill(workbook.sheet(table.title()), table);
    }
    return workbook;
  }

  private static void fill(SheetDraft sheet, StudyTable table) {
    sheet.title(table.title());
    List<Column> columns = new ArrayList<>();
    table.columns().forEach(column -> columns.add(Column.of(column.heading(), column.kind())));
    TableDraft draft = sheet.table(columns).whenEmpty(table.empty());
    table.rows().forEach(row -> draft.row(row.stream().map(Entry::of).toList()));
  }
}
