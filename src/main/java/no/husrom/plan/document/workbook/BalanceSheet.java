package no.husrom.plan.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import no.husrom.plan.Balance;
import no.husrom.plan.Quarter;
import no.husrom.plan.document.DocumentWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.look.Highlight.Tone;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.Entry.Spot;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;

/// Need against supply by quarter and bedrooms. Need and supply are numbers; every sum and every
/// gap is a formula over them, so the secretary can change a number and see what follows.
final class BalanceSheet {
  private static final int WIDTH = 16;
  private final DocumentWords book;

  BalanceSheet(DocumentWords book) {
    this.book = book;
  }

  void fill(SheetDraft sheet, Balance balance) {
    sheet.portrait().onOnePage();
    sheet.title(book.say("balance.title"));
    sheet.note(book.say("balance.note"));
    List<Quarter> quarters = Quarter.of(balance.year());
    TableDraft summary = summary(sheet);
    sheet.barChart(book.say("balance.chart"), summary, 0, List.of(1, 2, 3));
    sheet.heading(book.say("balance.need"));
    TableDraft need = counts(sheet, balance, Balance.Cell::need);
    sheet.heading(book.say("balance.supply"));
    TableDraft supply = counts(sheet, balance, Balance.Cell::supply);
    sheet.heading(book.say("balance.gap"));
    sheet.note(book.say("balance.gapNote"));
    TableDraft gap = gaps(sheet, quarters, need, supply);
    for (int q = 0; q < quarters.size(); q++) {
      summary.row(
          List.of(
              Entry.text(book.words().quarter(quarters.get(q))),
              new Entry.Sum(List.of(need.total(q + 1))),
              new Entry.Sum(List.of(supply.total(q + 1))),
              new Entry.Sum(List.of(gap.total(q + 1)))));
    }
  }

  private TableDraft summary(SheetDraft sheet) {
    return sheet.table(
        Column.text(book.say("column.quarter")).width(22),
        Column.number(book.say("column.need")).width(WIDTH),
        Column.number(book.say("column.supply")).width(WIDTH),
        Column.number(book.say("column.gap")).width(WIDTH).highlight(colours()));
  }

  private static Highlight[] colours() {
    return new Highlight[] {Highlight.above(0, Tone.BAD), Highlight.below(0, Tone.GOOD)};
  }

  private TableDraft counts(SheetDraft sheet, Balance balance, ToIntFunction<Balance.Cell> number) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(book.say("column.bedrooms")).width(22));
    for (Quarter quarter : Quarter.of(balance.year())) {
      columns.add(Column.number(book.words().shortQuarter(quarter)).width(WIDTH).inTotal());
    }
    columns.add(
        Column.sumOf(book.say("column.year"), ColumnKind.NUMBER, List.of(1, 2, 3, 4)).inTotal());
    TableDraft table = sheet.table(columns).totals(book.say("total"));
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.text(book.words().bedrooms(bedrooms)));
      for (Quarter quarter : Quarter.of(balance.year())) {
        row.add(Entry.number(number.applyAsInt(balance.cell(quarter, bedrooms))));
      }
      table.row(row);
    }
    return table;
  }

  private TableDraft gaps(
      SheetDraft sheet, List<Quarter> quarters, TableDraft need, TableDraft supply) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(book.say("column.bedrooms")).width(22));
    for (Quarter quarter : quarters) {
      columns.add(
          Column.number(book.words().shortQuarter(quarter))
              .width(WIDTH)
              .inTotal()
              .highlight(colours()));
    }
    TableDraft table = sheet.table(columns).totals(book.say("total"));
    for (int bedrooms = 0; bedrooms < Balance.MOST_BEDROOMS; bedrooms++) {
      List<Entry> row = new ArrayList<>();
      row.add(Entry.of(Cell.text(book.words().bedrooms(bedrooms + 1))));
      for (int q = 1; q <= quarters.size(); q++) {
        row.add(new Entry.Difference(upTo(need, bedrooms, q), upTo(supply, bedrooms, q)));
      }
      table.row(row);
    }
    return table;
  }

  /// The cells of a row from the first quarter to this one.
  private static List<Spot> upTo(TableDraft table, int row, int quarter) {
    return IntStream.rangeClosed(1, quarter).mapToObj(q -> table.at(row, q)).toList();
  }
}
