package no.husrom.plan.study.report;

import static no.husrom.plan.study.report.StudyTable.number;
import static no.husrom.plan.study.report.StudyTable.text;

import java.util.List;
import no.husrom.plan.solve.study.split.SplitResult;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Tells what it costs that each unit plans for itself.
public final class SplitReport {
  private final Telling telling;
  private final Texts texts;
  private final SplitResult result;

  private SplitReport(StudyYear year, SplitResult result, Language language) {
    telling = new Telling(year, language);
    texts = telling.texts();
    this.result = result;
  }

  public static StudyReport of(StudyYear year, SplitResult result, Language language) {
    return new SplitReport(year, result, language).report();
  }

  private StudyReport report() {
    return new StudyReport(
        texts.say("Study.SPLIT"),
        List.of(
            texts.say("split.persons", result.apart().persons(), result.joint().persons()),
            texts.say("split.only", result.onlyJoint().size(), result.onlyApart().size())),
        List.of(figures(), parts(), crossings()),
        telling.notes(
            result.complete(),
            texts.say("split.divided"),
            texts.say("split.fair"),
            texts.say(result.proven() ? "note.proven" : "note.unproven")));
  }

  private StudyTable figures() {
    StudyTable table =
        telling.table(
            "split.figures",
            telling.words("column.figure", 40),
            telling.number("column.apart"),
            telling.number("column.joint"),
            telling.difference("column.difference"));
    telling.figures(table, result.apart(), result.joint());
    return table;
  }

  private StudyTable parts() {
    StudyTable table =
        telling.table(
            "split.parts",
            telling.words("column.unit", 26),
            telling.number("column.persons"),
            telling.number("column.dwellings"),
            telling.number("column.housedApart"),
            telling.number("column.housedJoint"),
            telling.number("column.overdueApart"),
            telling.number("column.overdueJoint"));
    for (SplitResult.Part part : result.parts()) {
      table.row(
          text(texts.name(part.pool())),
          number(part.persons()),
          number(part.dwellings()),
          number(part.apart().persons()),
          number(part.joint().persons()),
          number(part.apart().overdue()),
          number(part.joint().overdue()));
    }
    return table;
  }

  private StudyTable crossings() {
    StudyTable table =
        telling.list(
            "split.crossings",
            true,
            telling.words("column.dwelling", 30),
            telling.words("column.from", 22),
            telling.words("column.to", 22),
            telling.words("column.household", 26));
    for (SplitResult.Crossing crossing : result.crossings()) {
      if (!telling.hidden(crossing.household())) {
        table.row(
            text(telling.names().target(crossing.dwelling())),
            text(texts.name(crossing.from())),
            text(texts.name(crossing.to())),
            text(telling.names().first(crossing.household())));
      }
    }
    return table;
  }
}
