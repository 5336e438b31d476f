package no.husrom.plan.document.workbook;

import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.show.PublicEdition;
import no.husrom.plan.show.Readers;
import no.husrom.plan.show.Redaction;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;

/// Makes the plan's workbook. The basis gives labels and addresses their words.
public final class PlanWorkbook {
  private PlanWorkbook() {}

  /// The edition for these readers.
  public static WorkbookDraft of(Readers readers, Plan plan, Basis basis, Language language) {
    return switch (readers) {
      case INTERNAL -> internal(plan, basis, language);
      case PUBLIC -> publicEdition(plan, basis, language);
    };
  }

  /// For the office: everybody by name, but nothing about where households with a secret address
  /// live.
  public static WorkbookDraft internal(Plan plan, Basis basis, Language language) {
    Plan shown = Redaction.internal(plan);
    DocumentWords book = new DocumentWords(basis, language, shown.year(), shown.starts());
    WorkbookDraft workbook = new WorkbookDraft(language, book.title());
    SheetDraft cover = workbook.sheet(book.say("sheet.cover"));
    SheetDraft placements = workbook.sheet(book.say("sheet.placements"));
    SheetDraft reasons = workbook.sheet(book.say("sheet.reasons"));
    SheetDraft unplaced = workbook.sheet(book.say("sheet.unplaced"));
    SheetDraft balance = workbook.sheet(book.say("sheet.balance"));
    SheetDraft leases = workbook.sheet(book.say("sheet.leases"));
    SheetDraft measures = workbook.sheet(book.say("sheet.measures"));
    SheetDraft tasks = workbook.sheet(book.say("sheet.tasks"));
    SheetDraft sources = workbook.sheet(book.say("sheet.sources"));
    new PeopleSheets(book).placements(placements, shown);
    new PeopleSheets(book).reasons(reasons, shown);
    new PeopleSheets(book).unplaced(unplaced, shown);
    new BalanceSheet(book).fill(balance, shown.balance());
    new PeopleSheets(book).leases(leases, shown);
    new MoneySheets(book).measures(measures, shown.measures());
    new TaskSheet(book).fill(tasks, shown);
    new MoneySheets(book).sources(sources, shown);
    new CoverSheet(book, shown)
        .fill(cover, placements, reasons, unplaced, balance, leases, measures, tasks, sources);
    return workbook;
  }

  /// For the council and the public: no household, no person, small numbers suppressed.
  public static WorkbookDraft publicEdition(Plan plan, Basis basis, Language language) {
    DocumentWords book = new DocumentWords(basis, language, plan.year(), plan.starts());
    WorkbookDraft workbook = new WorkbookDraft(language, book.title());
    new PublicSheets(book).fill(workbook, PublicEdition.of(plan));
    return workbook;
  }
}
