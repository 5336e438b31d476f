package no.husrom.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.report.Figure;
import no.husrom.report.Report;
import no.husrom.report.ReportKind;
import no.husrom.report.ReportWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.text.Texts;

/// The first sheet: every figure with its number, its definition, its source and the way to its
/// rows; the date and the method above them.
final class FrontSheet {
  private static final int FIGURE = 44;
  private static final int NUMBER = 16;
  private static final int LINK = 32;
  private static final int DEFINITION = 64;
  private static final int SOURCE = 34;

  private final Report report;
  private final ReportWords words;
  private final Texts texts;

  FrontSheet(Report report, ReportWords words, Texts texts) {
    this.report = report;
    this.words = words;
    this.texts = texts;
  }

  void fill(SheetDraft sheet, Map<Figure, RowsSheet.Made> rows) {
    sheet.title(words.heading());
    sheet.note(words.counted());
    sheet.note(words.method());
    sheet.fact(texts.say("front.counted"), ColumnKind.DAY, Cell.day(report.day()));
    for (Report.Section section : report.sections()) {
      sheet.heading(words.section(section));
      TableDraft table = sheet.table(columns());
      section.figures().forEach(figure -> table.row(row(figure, rows)));
    }
    if (!report.findings().isEmpty()) {
      sheet.heading(texts.say("front.decision"));
      sheet.note(texts.say("front.decision.note"));
      TableDraft table = sheet.table(Column.text(texts.say("front.finding")).width(FIGURE));
      report.findings().forEach(finding -> table.row(Cell.text(words.finding(finding))));
    }
  }

  private boolean averages() {
    return report.kind() == ReportKind.THROUGHPUT;
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(texts.say("front.figure")).width(FIGURE));
    columns.add(Column.number(texts.say("front.number")).width(NUMBER));
    if (averages()) {
      columns.add(Column.of(texts.say("front.average"), ColumnKind.DECIMAL).width(NUMBER));
    }
    columns.add(Column.text(texts.say("front.rows")).width(LINK));
    columns.add(Column.text(texts.say("front.definition")).width(DEFINITION));
    columns.add(Column.text(texts.say("front.source")).width(SOURCE));
    return columns;
  }

  private List<Entry> row(Figure figure, Map<Figure, RowsSheet.Made> rows) {
    RowsSheet.Made made = rows.get(figure);
    List<Entry> row = new ArrayList<>();
    row.add(Entry.text(words.figure(figure)));
    row.add(made == null ? Entry.text(texts.say("unregistered")) : made.number());
    if (averages()) {
      row.add(made == null ? Entry.text("") : made.average());
    }
    row.add(made == null ? Entry.text("") : new Entry.Link(made.name(), made.name()));
    row.add(Entry.text(words.definition(figure)));
    row.add(Entry.text(words.source(figure)));
    return row;
  }
}
