package no.husrom.plan.document.workbook;

import java.util.List;
import no.husrom.plan.EndingLease;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.InUnit;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Plan;
import no.husrom.plan.Unplaced;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.words.PlanWords;
import no.husrom.plan.words.Sought;
import no.husrom.rule.allowance.Allowance;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.look.Highlight.Tone;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;

/// The sheets with a row a household: who lives where, who is not placed, whose lease ends.
final class PeopleSheets {
  private final DocumentWords book;
  private final PlanWords words;

  PeopleSheets(DocumentWords book) {
    this.book = book;
    this.words = book.words();
  }

  void placements(SheetDraft sheet, Plan plan) {
    sheet.title(book.say("placements.title"));
    sheet.note(book.say("placements.note"));
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.household")).width(11),
            Column.text(book.say("column.label")).width(24),
            Column.text(book.say("column.category")).width(17),
            Column.number(book.say("column.persons")).inTotal(),
            Column.number(book.say("column.needed")),
            Column.text(book.say("column.what")).width(18),
            Column.text(book.say("column.dwelling")).width(10),
            Column.text(book.say("column.home")).width(30),
            Column.number(book.say("column.bedrooms")),
            Column.day(book.say("column.from")),
            Column.day(book.say("column.until")),
            Column.number(book.say("column.late")).highlight(Highlight.above(0, Tone.BAD)),
            Column.number(book.say("column.temporary")).highlight(Highlight.above(0, Tone.WATCH)),
            Column.kroner(book.say("column.support")).inTotal(),
            Column.kroner(book.say("column.uncovered")).inTotal(),
            Column.flag(book.say("column.pinned")).width(10));
    for (Placement p : plan.placements()) {
      table.row(
          Cell.text(p.who().id()),
          Cell.text(words.household(p.who())),
          Cell.text(book.category(p.who().category())),
          Cell.number(p.who().persons()),
          Cell.number(p.who().bedrooms()),
          Cell.text(words.kind(p)),
          Cell.text(p.target()),
          Cell.text(words.home(p)),
          bedrooms(p),
          Cell.day(p.from()),
          Cell.day(p.until()),
          Cell.number(p.lateDays()),
          Cell.number(p.temporaryDays()),
          Cell.number(book.support(p).map(Allowance::monthly).orElse(null)),
          Cell.number(book.support(p).map(Allowance::uncovered).orElse(null)),
          Cell.flag(p.pinned()));
    }
    table.totals(book.say("total")).whenEmpty(book.say("placements.empty"));
  }

  void reasons(SheetDraft sheet, Plan plan) {
    sheet.title(book.say("reasons.title"));
    sheet.note(book.say("reasons.note"));
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.household")).width(11),
            Column.text(book.say("column.label")).width(24),
            Column.text(book.say("column.home")).width(30),
            Column.day(book.say("column.from")),
            Column.text(book.say("column.reasons")).width(90));
    for (Placement p : plan.placements()) {
      table.row(
          Cell.text(p.who().id()),
          Cell.text(words.household(p.who())),
          Cell.text(words.home(p)),
          Cell.day(p.from()),
          Cell.text(words.reasons().say(p.reasons())));
    }
    table.whenEmpty(book.say("placements.empty"));
  }

  private static Cell bedrooms(Placement placement) {
    return switch (placement.home()) {
      case Placement.InDwelling in -> Cell.number(in.bedrooms());
      case InUnit in -> Cell.number(in.bedrooms());
      case Renewed stays -> Cell.number(stays.bedrooms());
      case Placement.NotShown _ -> Cell.EMPTY;
    };
  }

  void unplaced(SheetDraft sheet, Plan plan) {
    sheet.title(book.say("unplaced.title"));
    sheet.note(book.say("unplaced.note"));
    TableDraft table =
        sheet.table(
            Column.text(book.say("column.household")).width(11),
            Column.text(book.say("column.label")).width(24),
            Column.text(book.say("column.category")).width(17),
            Column.number(book.say("column.persons")).inTotal(),
            Column.number(book.say("column.needed")),
            Column.day(book.say("column.ready")),
            Column.day(book.say("column.deadline")),
            Column.text(book.say("column.why")).width(60),
            Column.text(book.say("column.change")).width(40));
    Sought sought = book.sought(plan.unplaced());
    for (Unplaced u : plan.unplaced()) {
      Reason change = u.cheapestChange();
      table.row(
          Cell.text(u.who().id()),
          Cell.text(words.household(u.who())),
          Cell.text(book.category(u.who().category())),
          Cell.number(u.who().persons()),
          Cell.number(u.who().bedrooms()),
          Cell.day(u.ready()),
          Cell.day(u.deadline()),
          Cell.text(words.reasons().say(u.reasons())),
          Cell.text(
              change == null
                  ? book.say("change.none")
                  : sought.say(u, words.reasons().say(change))));
    }
    table.totals(book.say("total")).whenEmpty(book.say("unplaced.empty"));
  }

  void leases(SheetDraft sheet, Plan plan) {
    sheet.title(book.say("leases.title"));
    sheet.note(book.say("leases.note"));
    String unsolved = words.outcome(EndingLease.Outcome.UNSOLVED);
    TableDraft table =
        sheet.table(
            List.of(
                Column.text(book.say("column.lease")).width(11),
                Column.text(book.say("column.household")).width(11),
                Column.text(book.say("column.label")).width(24),
                Column.text(book.say("column.dwelling")).width(10),
                Column.text(book.say("column.address")).width(34),
                Column.day(book.say("column.ends")),
                Column.text(book.say("column.outcome"))
                    .width(32)
                    .highlight(Highlight.equal(unsolved, Tone.BAD)),
                Column.day(book.say("column.alarm"))));
    for (EndingLease l : plan.endingLeases()) {
      String dwelling = l.dwelling();
      table.row(
          Cell.text(l.lease()),
          Cell.text(l.who().id()),
          Cell.text(words.household(l.who())),
          Cell.text(dwelling),
          Cell.text(dwelling == null ? book.say("notShown") : words.names().target(dwelling)),
          Cell.day(l.ends()),
          Cell.text(words.outcome(l.outcome())),
          Cell.day(l.ends().plusMonths(3)));
    }
    table.whenEmpty(book.say("leases.empty"));
  }
}
