package no.husrom.plan.document.paper;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.paper.Paper;
import no.husrom.paper.PaperCell;
import no.husrom.paper.PaperColumn;
import no.husrom.paper.PaperTable;
import no.husrom.plan.PlanTask;
import no.husrom.plan.document.DocumentWords;
import no.husrom.plan.words.PlanWords;
import org.jspecify.annotations.Nullable;

/// Who does what by when, a list for each unit with boxes to tick.
final class TaskPart {
  private final DocumentWords book;
  private final PlanWords words;
  private final Paper paper;

  TaskPart(DocumentWords book, Paper paper) {
    this.book = book;
    this.words = book.words();
    this.paper = paper;
  }

  void byUnit(List<PlanTask> tasks) {
    if (tasks.isEmpty()) {
      paper.heading(book.say("tasks.title")).paragraph(book.say("tasks.empty"));
      return;
    }
    paper.heading(book.say("tasks.title")).smallPrint(book.say("tasks.note"));
    Map<String, PaperTable> units = new TreeMap<>();
    for (PlanTask task : tasks) {
      units
          .computeIfAbsent(words.unit(task.unit()), this::table)
          .row(
              PaperCell.tick(),
              PaperCell.words(book.formats().date(task.due())),
              PaperCell.words(words.task(task.what())),
              PaperCell.words(words.subject(task)),
              PaperCell.words(address(task.dwelling())));
    }
    units.values().forEach(paper::table);
  }

  private PaperTable table(String unit) {
    return new PaperTable(
            PaperColumn.left("", 4),
            PaperColumn.left(book.say("column.due"), 16),
            PaperColumn.left(book.say("column.task"), 56),
            PaperColumn.left(book.say("column.about"), 33),
            PaperColumn.left(book.say("column.address"), 31))
        .compact()
        .section(unit);
  }

  private String address(@Nullable String dwelling) {
    return dwelling == null ? "" : words.names().target(dwelling);
  }

  /// Only what is to be done about measures, which is no household's affair.
  void measures(List<PlanTask> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    PaperTable table =
        new PaperTable(
            PaperColumn.left(book.say("column.due"), 16),
            PaperColumn.left(book.say("column.task"), 40),
            PaperColumn.left(book.say("column.measure"), 54),
            PaperColumn.left(book.say("column.responsible"), 30));
    for (PlanTask task : tasks) {
      table.row(
          PaperCell.words(book.formats().date(task.due())),
          PaperCell.words(words.task(task.what())),
          PaperCell.words(words.subject(task)),
          PaperCell.words(words.unit(task.unit())));
    }
    paper.heading(book.say("tasks.title")).table(table);
  }
}
