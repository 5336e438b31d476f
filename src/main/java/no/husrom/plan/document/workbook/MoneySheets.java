package no.husrom.plan.document.workbook;

import java.util.List;
import no.husrom.plan.Plan;
import no.husrom.plan.UsedMeasure;
import no.husrom.plan.UsedRate;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.ProofWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;

/// Measures with what they cost; and what the plan is reckoned from.
final class MoneySheets {
  private final DocumentWords book;
  private final PlanWords words;

  MoneySheets(DocumentWords book) {
    this.book = book;
    this.words = book.words();
  }

  TableDraft measures(SheetDraft sheet, List<UsedMeasure> measures) {
    sheet.title(book.say("measures.title"));
    sheet.note(book.say("measures.note"));
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.measure")).width(10),
            Column.text(book.say("column.name")).width(38),
            Column.text(book.say("column.kind")).width(22),
            Column.number(book.say("column.count")).inTotal(),
            Column.day(book.say("column.first")),
            Column.kroner(book.say("column.operating")).inTotal(),
            Column.kroner(book.say("column.investment")).inTotal(),
            Column.kroner(book.say("column.grant")).inTotal(),
            Column.difference(book.say("column.net"), ColumnKind.KRONER, 6, 7).inTotal(),
            Column.text(book.say("column.responsible")).width(22));
    for (UsedMeasure m : measures) {
      table.row(
          Cell.text(m.measure()),
          Cell.text(words.names().target(m.measure())),
          Cell.text(book.kind(m.measure())),
          Cell.number(m.count()),
          Cell.day(m.from()),
          Cell.number(m.operating()),
          Cell.number(m.investment()),
          Cell.number(m.grant()),
          Cell.text(words.unit(m.unit())));
    }
    return table.totals(book.say("total")).whenEmpty(book.say("measures.empty"));
  }

  void sources(SheetDraft sheet, Plan plan) {
    sheet.title(book.say("sources.title"));
    sheet.note(words.certainty(plan.status()));
    levels(sheet, plan.levels());
    sheet.heading(book.say("sources.rates"));
    rates(sheet, plan.rates());
    sheet.heading(book.say("sources.origin"));
    sheet.note(
        book.say(
            "sources.made", plan.id(), book.formats().time(plan.created()), plan.inputDigest()));
  }

  void levels(SheetDraft sheet, List<Level> levels) {
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.level")).width(44),
            Column.number(book.say("column.value")).width(16),
            Column.number(book.say("column.bound")).width(18),
            Column.flag(book.say("column.proven")));
    for (Level level : levels) {
      table.row(
          Cell.text(words.level(level.name())),
          Cell.number(ProofWords.shown(level.name(), level.value())),
          Cell.number(ProofWords.shown(level.name(), level.bound())),
          Cell.flag(level.proven()));
    }
  }

  void rates(SheetDraft sheet, List<UsedRate> rates) {
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.rate")).width(44),
            Column.text(book.say("column.amount")).width(16),
            Column.day(book.say("column.validFrom")).width(18),
            Column.text(book.say("column.source")).width(36));
    for (UsedRate rate : rates) {
      table.row(
          Cell.text(words.rate(rate)),
          Cell.text(words.amount(rate)),
          Cell.day(rate.validFrom()),
          Cell.text(words.source(rate)));
    }
  }
}
