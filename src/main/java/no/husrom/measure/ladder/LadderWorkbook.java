package no.husrom.measure.ladder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.husrom.dwelling.Dwelling;
import no.husrom.lease.Lease;
import no.husrom.office.RateWords;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.instrument.Reach;
import no.husrom.rule.instrument.Yardsticks;
import no.husrom.rule.rate.Rate;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.look.Highlight.Tone;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The ladder report as a workbook for the office: who could leave and is untested, everybody's
/// ladder, and the groups with their chart. Of the home of a household with a secret address
/// nothing is written, not even its size or when the lease ends.
public final class LadderWorkbook {
  private final LadderReport report;
  private final Language language;
  private final LadderWords words;
  private final Texts texts;

  private LadderWorkbook(LadderReport report, Language language) {
    this.report = report;
    this.language = language;
    words = new LadderWords(language);
    texts = words.texts();
  }

  public static WorkbookDraft of(LadderReport report, Language language) {
    return new LadderWorkbook(report, language).workbook();
  }

  private WorkbookDraft workbook() {
    String day = texts.formats().date(report.day());
    WorkbookDraft workbook = new WorkbookDraft(language, texts.say("book.title", day));
    untested(workbook.sheet(texts.say("sheet.untested")));
    groups(workbook.sheet(texts.say("sheet.groups")));
    all(workbook.sheet(texts.say("sheet.all")));
    rates(workbook.sheet(texts.say("sheet.rates")));
    return workbook;
  }

  private void untested(SheetDraft sheet) {
    sheet.title(texts.say("untested.title"));
    sheet.note(texts.say("untested.note"));
    TableDraft table =
        sheet
            .table(
                Column.text(texts.say("column.id")),
                Column.text(texts.say("column.household")),
                Column.text(texts.say("column.group")),
                Column.text(texts.say("column.frees")),
                Column.number(texts.say("column.bedrooms")),
                Column.number(texts.say("column.needs")),
                Column.day(texts.say("column.lease")),
                Column.kroner(texts.say("column.income")),
                Column.kroner(texts.say("column.loan")),
                Column.text(texts.say("column.ways")))
            .whenEmpty(texts.say("untested.none"));
    for (LadderRow row : report.untested()) {
      boolean hidden = row.household().secrecy().hidden();
      Dwelling dwelling = hidden ? null : row.dwelling();
      Lease lease = hidden ? null : row.lease();
      Reach reach = row.screening().reach();
      table.row(
          Cell.text(row.household().id()),
          Cell.text(row.household().label()),
          Cell.text(texts.name(row.household().category())),
          Cell.text(address(row)),
          Cell.number(dwelling == null ? null : dwelling.size().bedrooms()),
          Cell.number(row.size().bedrooms()),
          Cell.day(lease == null ? null : lease.ends()),
          Cell.number(row.household().economy().incomePerYear()),
          Cell.number(reach == null ? null : reach.check().mostLoan()),
          Cell.text(words.ways(row.untestedWaysOut())));
    }
  }

  private String address(LadderRow row) {
    String address = row.address();
    return address == null && row.dwelling() != null
        ? texts.say("secret")
        : address == null ? "" : address;
  }

  private void groups(SheetDraft sheet) {
    sheet.title(texts.say("groups.title"));
    sheet.note(texts.say("groups.note"));
    Groups groups = Groups.of(report);
    for (List<Groups.Cell> cells : groups.byGroup()) {
      String group = texts.name(cells.getFirst().group());
      sheet.heading(group);
      TableDraft table =
          sheet.table(
              Column.text(texts.say("column.instrument")).width(26),
              Column.number(texts.say("column.granted")).width(14),
              Column.number(texts.say("column.tried")).width(20),
              Column.number(texts.say("column.untested")).width(20),
              Column.number(texts.say("column.households")).width(20));
      for (Groups.Cell cell : cells) {
        table.row(
            Cell.text(texts.name(cell.instrument())),
            Cell.number(cell.granted()),
            Cell.number(cell.tried()),
            Cell.number(cell.untested()),
            Cell.number(cell.households()));
      }
      sheet.barChart(texts.say("groups.chart", group), table, 0, List.of(1, 2, 3));
    }
  }

  private void all(SheetDraft sheet) {
    sheet.title(texts.say("all.title"));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(texts.say("column.id")));
    columns.add(Column.text(texts.say("column.household")));
    columns.add(Column.text(texts.say("column.group")));
    for (Instrument instrument : Instrument.values()) {
      columns.add(Column.of(texts.name(instrument), ColumnKind.TEXT).highlight(colours()));
    }
    TableDraft table = sheet.table(columns);
    for (LadderRow row : report.rows()) {
      List<Entry> cells = new ArrayList<>();
      cells.add(Entry.text(row.household().id()));
      cells.add(Entry.text(row.household().label()));
      cells.add(Entry.text(texts.name(row.household().category())));
      Arrays.stream(Instrument.values())
          .map(instrument -> Entry.text(texts.name(row.standing(instrument))))
          .forEach(cells::add);
      table.row(cells);
    }
  }

  private Highlight[] colours() {
    return new Highlight[] {
      Highlight.equal(texts.name(Standing.GRANTED), Tone.GOOD),
      Highlight.equal(texts.name(Standing.POSSIBLE), Tone.WATCH),
      Highlight.equal(texts.name(Standing.REFUSED), Tone.BAD)
    };
  }

  private void rates(SheetDraft sheet) {
    RateWords rateWords = new RateWords(language);
    sheet.title(texts.say("rates.title"));
    TableDraft table =
        sheet.table(
            Column.text(texts.say("column.rate")).width(44),
            Column.text(texts.say("column.amount")).width(22),
            Column.text(texts.say("column.origin")).width(90));
    report.rows().stream()
        .map(LadderRow::sticks)
        .flatMap(LadderWorkbook::rates)
        .distinct()
        .sorted(java.util.Comparator.comparing(Rate::key))
        .forEach(
            rate ->
                table.row(
                    Cell.text(rateWords.name(rate.key())),
                    Cell.text(rateWords.amount(rate)),
                    Cell.text(rateWords.origin(rate))));
  }

  private static Stream<Rate> rates(Yardsticks sticks) {
    return Stream.concat(
        Stream.of(
            sticks.price(),
            sticks.rent(),
            sticks.deposit(),
            sticks.grant(),
            sticks.equity(),
            sticks.debtRatio()),
        sticks.loan().all().stream());
  }
}
