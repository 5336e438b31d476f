package no.husrom.plan.document.workbook;

import java.time.LocalDate;
import no.husrom.office.Decision;
import no.husrom.plan.Costs;
import no.husrom.plan.Persons;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.document.DocumentWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.SheetDraft;
import org.jspecify.annotations.Nullable;

/// The first sheet: what was decided, the key figures, and the way to the other sheets.
final class CoverSheet {
  private final DocumentWords book;
  private final Plan plan;

  CoverSheet(DocumentWords book, Plan plan) {
    this.book = book;
    this.plan = plan;
  }

  void fill(SheetDraft sheet, SheetDraft... others) {
    sheet.portrait().onOnePage();
    sheet.title(book.title());
    sheet.note(book.say("cover.internal"));
    edition(sheet);
    sheet.heading(book.say("cover.decision"));
    decision(sheet);
    sheet.heading(book.say("cover.result"));
    result(sheet);
    sheet.heading(book.say("cover.money"));
    money(sheet);
    sheet.heading(book.say("cover.contents"));
    for (SheetDraft other : others) {
      sheet.fact(
          other.name(),
          ColumnKind.TEXT,
          new Entry.Link(book.say("cover.goTo", other.name()), other.name()));
    }
  }

  private void edition(SheetDraft sheet) {
    Adoption adoption = plan.adoption();
    text(sheet, "fact.plan", plan.id());
    text(sheet, "fact.scenario", book.words().name(plan.scenario()));
    text(sheet, "fact.status", book.words().status(plan.status()));
    text(sheet, "fact.created", book.formats().time(plan.created()));
    text(
        sheet,
        "fact.adopted",
        adoption == null
            ? book.say("notAdopted")
            : book.say("adoptedBy", book.formats().time(adoption.at()), adoption.by()));
  }

  private void decision(SheetDraft sheet) {
    Persons persons = plan.persons();
    Decision decision = book.decision();
    number(sheet, "fact.requested", persons.requested());
    Integer decided = persons.decided();
    if (decided == null) {
      text(sheet, "fact.decided", book.say("notDecided"));
    } else {
      number(sheet, "fact.decided", decided);
    }
    LocalDate decidedOn = decision.decidedOn();
    if (decidedOn != null) {
      sheet.fact(book.say("fact.decidedOn"), ColumnKind.DAY, Cell.day(decidedOn));
    }
    String caseNumber = decision.caseNumber();
    if (caseNumber != null) {
      text(sheet, "fact.case", caseNumber);
    }
    number(sheet, "fact.capacityMore", decision.capacityMore());
    number(sheet, "fact.planned", persons.planned());
    number(sheet, "fact.settled", persons.settled());
    number(sheet, "fact.named", persons.named());
    number(sheet, "fact.minors", persons.minors());
    number(sheet, "fact.unnamed", persons.unnamed());
    number(sheet, "fact.reunited", persons.reunited());
  }

  private void result(SheetDraft sheet) {
    long renewed = plan.placements().stream().filter(p -> p.home() instanceof Renewed).count();
    number(sheet, "fact.placed", plan.placements().size() - renewed);
    number(sheet, "fact.renewed", renewed);
    number(sheet, "fact.unplaced", plan.unplaced().size());
    number(sheet, "fact.leasesEnding", plan.endingLeases().size());
    number(sheet, "fact.short", plan.balance().shortAtYearsEnd());
    number(sheet, "fact.tasks", plan.tasks().size());
  }

  private void money(SheetDraft sheet) {
    Costs costs = plan.costs();
    kroner(sheet, "fact.operating", costs.operating());
    budget(sheet, "fact.operatingBudget", costs.operatingBudget());
    kroner(sheet, "fact.investment", costs.investment());
    kroner(sheet, "fact.grant", costs.grant());
    kroner(sheet, "fact.net", costs.netInvestment());
    budget(sheet, "fact.investmentBudget", costs.investmentBudget());
    number(sheet, "fact.temporaryDays", costs.temporaryDays());
    kroner(sheet, "fact.temporary", costs.temporary());
  }

  private void budget(SheetDraft sheet, String key, @Nullable Long kroner) {
    if (kroner == null) {
      text(sheet, key, book.say("noLimit"));
    } else {
      kroner(sheet, key, kroner);
    }
  }

  private void text(SheetDraft sheet, String key, String value) {
    sheet.fact(book.say(key), ColumnKind.TEXT, Cell.text(value));
  }

  private void number(SheetDraft sheet, String key, long value) {
    sheet.fact(book.say(key), ColumnKind.NUMBER, Cell.number(value));
  }

  private void kroner(SheetDraft sheet, String key, long value) {
    sheet.fact(book.say(key), ColumnKind.KRONER, Cell.number(value));
  }
}
