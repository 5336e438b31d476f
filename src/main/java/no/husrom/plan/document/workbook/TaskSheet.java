package no.husrom.plan.document.workbook;

import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.words.PlanWords;
import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;

/// Who does what by when, with a column to tick in.
final class TaskSheet {
  private final DocumentWords book;

  TaskSheet(DocumentWords book) {
    this.book = book;
  }

  void fill(SheetDraft sheet, Plan plan) {
    PlanWords words = book.words();
    sheet.title(book.say("tasks.title"));
    sheet.note(book.say("tasks.note"));
    TableDraft table =
        sheet.table(
            Column.day(book.say("column.due")),
            Column.text(book.say("column.task")).width(44),
            Column.text(book.say("column.unit")).width(22),
            Column.text(book.say("column.household")).width(11),
            Column.text(book.say("column.about")).width(28),
            Column.text(book.say("column.dwelling")).width(10),
            Column.text(book.say("column.address")).width(28),
            Column.day(book.say("column.done")));
    for (PlanTask task : plan.tasks()) {
      String dwelling = task.dwelling();
      table.row(
          Cell.day(task.due()),
          Cell.text(words.task(task.what())),
          Cell.text(words.unit(task.unit())),
          Cell.text(task.household()),
          Cell.text(words.subject(task)),
          Cell.text(dwelling),
          Cell.text(dwelling == null ? null : words.names().target(dwelling)));
    }
    table.whenEmpty(book.say("tasks.empty"));
  }
}
