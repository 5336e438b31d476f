package no.husrom.plan.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.husrom.plan.Balance;
import no.husrom.plan.Costs;
import no.husrom.plan.Quarter;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.show.PublicPlan;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.look.Highlight.Tone;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import org.jspecify.annotations.Nullable;

/// The sheets of the public edition. A suppressed number is a word, never an empty cell that reads
/// as nothing; sums are left out, since they would tell what is suppressed.
final class PublicSheets {
  private final DocumentWords book;

  PublicSheets(DocumentWords book) {
    this.book = book;
  }

  void fill(WorkbookDraft workbook, PublicPlan plan) {
    cover(workbook.sheet(book.say("sheet.cover")), plan);
    balance(workbook.sheet(book.say("sheet.balance")), plan);
    MoneySheets money = new MoneySheets(book);
    money.measures(workbook.sheet(book.say("sheet.measures")), plan.measures());
    SheetDraft sources = workbook.sheet(book.say("sheet.sources"));
    sources.title(book.say("sources.title"));
    money.levels(sources, plan.levels());
    sources.heading(book.say("sources.rates"));
    money.rates(sources, plan.rates());
  }

  private void cover(SheetDraft sheet, PublicPlan plan) {
    sheet.portrait().onOnePage();
    sheet.title(book.title());
    sheet.note(book.say("cover.public"));
    PublicPlan.Persons p = plan.persons();
    sheet
        .fact(book.say("fact.plan"), ColumnKind.TEXT, Cell.text(plan.id()))
        .fact(
            book.say("fact.scenario"),
            ColumnKind.TEXT,
            Cell.text(book.words().name(plan.scenario())))
        .fact(
            book.say("fact.status"),
            ColumnKind.TEXT,
            Cell.text(book.words().status(plan.status())));
    sheet.heading(book.say("cover.decision"));
    fact(sheet, "fact.requested", p.requested());
    Integer decided = p.decided();
    sheet.fact(
        book.say("fact.decided"),
        ColumnKind.NUMBER,
        decided == null ? Cell.text(book.say("notDecided")) : Cell.number(decided));
    fact(sheet, "fact.planned", p.planned());
    fact(sheet, "fact.settled", p.settled());
    fact(sheet, "fact.named", p.named());
    fact(sheet, "fact.minors", p.minors());
    fact(sheet, "fact.unnamed", p.unnamed());
    fact(sheet, "fact.reunited", p.reunited());
    sheet.heading(book.say("cover.result"));
    PublicPlan.Households h = plan.households();
    fact(sheet, "fact.placed", h.placed());
    fact(sheet, "fact.renewed", h.renewed());
    fact(sheet, "fact.unplaced", h.unplaced());
    fact(sheet, "fact.leasesEnding", h.leasesEnding());
    sheet.heading(book.say("cover.money"));
    Costs costs = plan.costs();
    kroner(sheet, "fact.operating", costs.operating());
    kroner(sheet, "fact.investment", costs.investment());
    kroner(sheet, "fact.grant", costs.grant());
    kroner(sheet, "fact.net", costs.netInvestment());
  }

  private void fact(SheetDraft sheet, String key, @Nullable Integer number) {
    sheet.fact(book.say(key), ColumnKind.NUMBER, shown(number));
  }

  private void kroner(SheetDraft sheet, String key, long kroner) {
    sheet.fact(book.say(key), ColumnKind.KRONER, Cell.number(kroner));
  }

  private Cell shown(@Nullable Integer number) {
    return number == null ? Cell.text(book.say("suppressed")) : Cell.number(number);
  }

  private void balance(SheetDraft sheet, PublicPlan plan) {
    sheet.title(book.say("balance.title"));
    sheet.note(book.say("balance.publicNote"));
    sheet.heading(book.say("balance.need"));
    table(sheet, plan, PublicPlan.Cell::need, false);
    sheet.heading(book.say("balance.supply"));
    table(sheet, plan, PublicPlan.Cell::supply, false);
    sheet.heading(book.say("balance.gap"));
    table(sheet, plan, PublicPlan.Cell::gap, true);
  }

  private void table(
      SheetDraft sheet,
      PublicPlan plan,
      Function<PublicPlan.Cell, @Nullable Integer> number,
      boolean colours) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(book.say("column.bedrooms")).width(22));
    for (Quarter quarter : Quarter.of(plan.year())) {
      Column column = Column.number(book.words().shortQuarter(quarter)).width(14);
      columns.add(
          colours
              ? column.highlight(Highlight.above(0, Tone.BAD), Highlight.below(0, Tone.GOOD))
              : column);
    }
    TableDraft table = sheet.table(columns);
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      int row = bedrooms;
      List<Entry> entries = new ArrayList<>();
      entries.add(Entry.text(book.words().bedrooms(bedrooms)));
      plan.balance().stream()
          .filter(cell -> cell.bedrooms() == row)
          .map(number)
          .map(this::shown)
          .map(Entry::of)
          .forEach(entries::add);
      table.row(entries);
    }
  }
}
