package no.husrom.plan.study.report;

import static no.husrom.plan.study.report.StudyTable.decimal;
import static no.husrom.plan.study.report.StudyTable.number;
import static no.husrom.plan.study.report.StudyTable.text;

import java.util.List;
import java.util.stream.Collectors;
import no.husrom.plan.solve.study.mapping.MappingResult;
import no.husrom.plan.solve.study.mapping.MappingResult.Worth;
import no.husrom.plan.solve.study.mapping.MappingStudy;
import no.husrom.plan.solve.study.mapping.Question;
import no.husrom.plan.study.StudyYear;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Tells what to find out first.
public final class MappingReport {
  private final Telling telling;
  private final Texts texts;
  private final MappingResult result;

  private MappingReport(StudyYear year, MappingResult result, Language language) {
    telling = new Telling(year, language);
    texts = telling.texts();
    this.result = result;
  }

  public static StudyReport of(StudyYear year, MappingResult result, Language language) {
    return new MappingReport(year, result, language).report();
  }

  private StudyReport report() {
    return new StudyReport(
        texts.say("Study.MAPPING"),
        List.of(texts.say("mapping.asked", result.asked(), result.worths().size())),
        List.of(questions()),
        telling.notes(
            result.complete(),
            texts.say("mapping.how"),
            texts.say("mapping.checked", MappingStudy.CHECKED)));
  }

  private StudyTable questions() {
    StudyTable table =
        telling.list(
            "mapping.list",
            true,
            telling.words("column.question", 32),
            telling.words("column.about", 26),
            telling.words("column.answers", 34),
            telling.decimal("column.persons"),
            telling.number("column.overdue"),
            telling.kroner("column.kroner", false),
            telling.decimal("column.rehomed"),
            telling.words("column.ground", 16));
    for (Worth worth : result.worths()) {
      Question question = worth.question();
      table.row(
          text(texts.name(question.fact())),
          text(about(question)),
          text(
              question.answers().stream()
                  .map(MappingReport.this::answer)
                  .collect(Collectors.joining("; "))),
          decimal(worth.expected().persons()),
          number(worth.expected().overdue()),
          number(worth.expected().kroner()),
          decimal(worth.expected().homes()),
          text(texts.say(worth.checked() ? "ground.checked" : "ground.estimated")));
    }
    return table;
  }

  private String about(Question question) {
    return question.fact().aboutHousehold()
        ? telling.names().first(question.subject())
        : telling.names().target(question.subject());
  }

  private String answer(Question.Answer answer) {
    String said = texts.say("reply." + answer.reply(), telling.formats().number(answer.value()));
    return texts.say("answer", said, answer.percent());
  }
}
