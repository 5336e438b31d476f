package no.husrom.plan.change;

import java.util.List;
import no.husrom.plan.Costs;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ProofWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Two editions as a workbook: a sheet with what is different for whom, and one with how good each
/// is and what it costs. Where a household with a secret address lives or lived is not in it.
public final class CompareWorkbook {
  private static final int WORDY = 44;
  private static final int PLACE = 30;

  private final Texts texts;
  private final ProofWords proof;
  private final ChangeWords words;
  private final Comparison comparison;

  private CompareWorkbook(Comparison comparison, Names names, Language language) {
    this.comparison = comparison;
    texts = Texts.of(CompareWorkbook.class, language);
    proof = new ProofWords(language);
    words =
        new ChangeWords(language, names, comparison.second().plan().starts(), comparison.hidden());
  }

  public static WorkbookDraft of(Comparison comparison, Names names, Language language) {
    CompareWorkbook filling = new CompareWorkbook(comparison, names, language);
    WorkbookDraft workbook = new WorkbookDraft(language, filling.title());
    filling.changes(workbook.sheet(filling.texts.say("book.changes")));
    filling.numbers(workbook.sheet(filling.texts.say("book.numbers")));
    return workbook;
  }

  private String title() {
    return texts.say("book.title", comparison.first().plan().id(), comparison.second().plan().id());
  }

  private void changes(SheetDraft sheet) {
    sheet.title(title());
    sheet.note(
        texts.say(
            "book.count", comparison.changes().changes().size(), comparison.changes().counted()));
    TableDraft table =
        sheet
            .table(
                Column.text(texts.say("book.household")),
                Column.text(texts.say("book.kind")),
                Column.text(texts.say("book.before")).width(PLACE),
                Column.day(texts.say("book.before.day")),
                Column.text(texts.say("book.after")).width(PLACE),
                Column.day(texts.say("book.after.day")),
                Column.flag(texts.say("book.told")),
                Column.text(texts.say("book.why")).width(WORDY))
            .whenEmpty(texts.say("book.none"));
    for (Change change : comparison.changes().changes()) {
      table.row(
          Cell.text(words.household(change.household())),
          Cell.text(words.kind(change)),
          Cell.text(words.home(change.household(), change.from())),
          Cell.day(words.day(change.household(), change.from())),
          Cell.text(words.home(change.household(), change.to())),
          Cell.day(words.day(change.household(), change.to())),
          new Cell.Flag(change.told()),
          Cell.text(words.why(change)));
    }
  }

  private void numbers(SheetDraft sheet) {
    sheet.title(title());
    TableDraft table =
        sheet.table(
            Column.text(texts.say("book.what")).width(WORDY),
            Column.number(comparison.first().plan().id()),
            Column.number(comparison.second().plan().id()),
            Column.difference(texts.say("book.difference"), ColumnKind.NUMBER, 2, 1));
    for (int level = 0; level < Levels.COUNT; level++) {
      String name = Levels.name(level);
      row(
          table,
          proof.level(name),
          ProofWords.shown(name, comparison.first().proposal().values().get(level)),
          ProofWords.shown(name, comparison.second().proposal().values().get(level)));
    }
    rest(table);
  }

  /// What is counted of an edition beside its levels.
  private void rest(TableDraft table) {
    List<Edition> both = List.of(comparison.first(), comparison.second());
    List<Costs> costs = both.stream().map(edition -> edition.plan().costs()).toList();
    row(
        table,
        texts.say("book.persons"),
        Comparison.housed(both.getFirst()),
        Comparison.housed(both.getLast()));
    row(
        table,
        texts.say("book.unplaced"),
        both.getFirst().plan().unplaced().size(),
        both.getLast().plan().unplaced().size());
    Costs one = costs.getFirst();
    Costs other = costs.getLast();
    row(table, texts.say("book.operating"), one.operating(), other.operating());
    row(table, texts.say("book.investment"), one.investment(), other.investment());
    row(table, texts.say("book.grant"), one.grant(), other.grant());
    row(table, texts.say("book.net"), one.netInvestment(), other.netInvestment());
    row(table, texts.say("book.temporary"), one.temporary(), other.temporary());
  }

  private static void row(TableDraft table, String what, long one, long other) {
    table.row(Cell.text(what), Cell.number(one), Cell.number(other));
  }
}
