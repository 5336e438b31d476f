package no.husrom.mapping;

import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The work list and every record's figures as a workbook.
public final class MappingWorkbook {
  private MappingWorkbook() {}

  public static WorkbookDraft of(Mapping mapping, Language language) {
    MappingWords words = new MappingWords(language);
    Texts texts = words.texts();
    String day = texts.formats().date(mapping.day());
    WorkbookDraft workbook = new WorkbookDraft(language, texts.say("book.title", day));
    TableDraft work =
        workbook
            .sheet(texts.say("sheet.work"))
            .table(
                Column.text(texts.say("column.unit")),
                Column.text(texts.say("column.kind")),
                Column.text(texts.say("column.id")),
                Column.text(texts.say("column.name")),
                Column.text(texts.say("column.missing")),
                Column.text(texts.say("column.old")),
                Column.day(texts.say("column.since")))
            .whenEmpty(texts.say("work.none"));
    for (Errand errand : mapping.errands()) {
      work.row(
          Cell.text(texts.name(errand.unit())),
          Cell.text(texts.name(errand.kind())),
          Cell.text(errand.id()),
          Cell.text(errand.name()),
          Cell.text(words.facts(errand.missing())),
          Cell.text(words.facts(errand.old())),
          errand.verified() == null ? Cell.EMPTY : Cell.day(errand.verified()));
    }
    TableDraft scores =
        workbook
            .sheet(texts.say("sheet.scores"))
            .table(
                Column.text(texts.say("column.kind")),
                Column.text(texts.say("column.id")),
                Column.text(texts.say("column.name")),
                Column.number(texts.say("column.asked")),
                Column.number(texts.say("column.known")),
                Column.number(texts.say("column.fresh")))
            .whenEmpty(texts.say("work.none"));
    for (Mapping.RecordScore row : mapping.records()) {
      scores.row(
          Cell.text(texts.name(row.kind())),
          Cell.text(row.id()),
          Cell.text(row.name()),
          Cell.number(row.score().asked()),
          Cell.number(row.score().known()),
          Cell.number(row.score().fresh()));
    }
    return workbook;
  }
}
