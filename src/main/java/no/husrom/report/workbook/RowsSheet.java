package no.husrom.report.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.report.Figure;
import no.husrom.report.ReportWords;
import no.husrom.report.Row;
import no.husrom.report.RowColumn;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The rows behind one number.
final class RowsSheet {
  private static final int WIDE = 30;

  private final ReportWords words;
  private final Texts texts;
  private final String front;

  RowsSheet(ReportWords words, Texts texts, String front) {
    this.words = words;
    this.texts = texts;
    this.front = front;
  }

  /// A sheet with its rows: its name, and the number and the average as formulas over them.
  record Made(String name, Entry number, Entry average) {}

  <R extends Row> Made fill(SheetDraft sheet, Figure.Counted<R> figure) {
    sheet.title(words.figure(figure));
    sheet.note(words.definition(figure));
    sheet.fact(
        texts.say("rows.back"), ColumnKind.TEXT, new Entry.Link(texts.say("rows.front"), front));
    List<Column> columns = new ArrayList<>();
    figure.columns().forEach(column -> columns.add(column(column)));
    columns.add(Column.number(words.tally(figure)).inTotal());
    TableDraft table = sheet.table(columns);
    for (R row : figure.rows()) {
      List<Entry> entries = new ArrayList<>();
      figure.columns().forEach(column -> entries.add(Entry.of(cell(column, row))));
      entries.add(Entry.number(figure.tally().of().applyAsInt(row)));
      table.row(entries);
    }
    if (figure.rows().isEmpty()) {
      table.whenEmpty(texts.say("rows.none"));
      return new Made(sheet.name(), Entry.number(0), Entry.text(""));
    }
    table.totals(texts.say("rows.total"));
    int last = columns.size() - 1;
    Entry average =
        figure.averaged()
            ? new Entry.Mean(
                IntStream.range(0, figure.rows().size())
                    .mapToObj(row -> table.at(row, last))
                    .toList())
            : Entry.text("");
    return new Made(sheet.name(), new Entry.Sum(List.of(table.total(last))), average);
  }

  private Column column(RowColumn<?> column) {
    String heading = words.column(column);
    return switch (column.kind()) {
      case WORDS -> Column.text(heading);
      case NUMBER -> Column.number(heading);
      case DAY -> Column.day(heading);
      case YES_NO -> Column.flag(heading);
      case CHOICE -> Column.text(heading).width(WIDE);
    };
  }

  private <R> Cell cell(RowColumn<R> column, R row) {
    @Nullable Object fact = column.of(row);
    return switch (fact) {
      case null -> Cell.text(words.unknown(column));
      case LocalDate day -> Cell.day(day);
      case Integer number -> Cell.number(BigDecimal.valueOf(number));
      case Boolean flag -> Cell.flag(flag);
      case Enum<?> constant -> Cell.text(words.name(constant));
      default -> Cell.text(fact.toString());
    };
  }
}
