package no.husrom.cli.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.mapping.MappingResult;
import no.husrom.plan.solve.study.procure.Brief;
import no.husrom.plan.solve.study.robust.RobustResult;
import no.husrom.plan.solve.study.split.SplitResult;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.study.report.BriefReport;
import no.husrom.plan.study.report.MappingReport;
import no.husrom.plan.study.report.RobustReport;
import no.husrom.plan.study.report.SplitReport;
import no.husrom.plan.study.report.Study;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// A study as a report and as JSON, which names no home of a household with a secret address.
record StudyAnswer(StudyReport report, ResultJson json) {

  static StudyAnswer of(
      Study study, StudyYear year, LocalDate cutOff, Solves solves, Language language) {
    ResultJson json =
        new ResultJson()
            .put("study", study.name().toLowerCase(Locale.ROOT))
            .put("year", year.draft().year());
    return switch (study) {
      case SPLIT -> {
        SplitResult result = year.split(solves);
        yield new StudyAnswer(
            SplitReport.of(year, result, language), split(json, result, year.hidden()));
      }
      case PROCUREMENT -> {
        Brief result = year.procurement(solves);
        yield new StudyAnswer(BriefReport.of(year, result, language), brief(json, result));
      }
      case UNCERTAINTY -> {
        RobustResult result = year.uncertainty(cutOff, solves);
        yield new StudyAnswer(
            RobustReport.of(year, result, language), robust(json, result, year.hidden()));
      }
      case MAPPING -> {
        MappingResult result = year.mapping(solves);
        yield new StudyAnswer(MappingReport.of(year, result, language), mapping(json, result));
      }
    };
  }

  private static ResultJson outcome(Outcome outcome) {
    return new ResultJson()
        .put("households", outcome.households())
        .put("persons", outcome.persons())
        .put("overdueNights", outcome.overdue())
        .put("temporaryNights", outcome.temporary())
        .put("kroner", outcome.kroner())
        .put("investment", outcome.investment());
  }

  private static ResultJson levels(Levels levels) {
    ResultJson json = new ResultJson();
    for (int level = 0; level < Levels.COUNT; level++) {
      json.put(Levels.name(level), levels.get(level));
    }
    return json;
  }

  private static ResultJson split(ResultJson json, SplitResult result, Set<String> hidden) {
    return json.put("complete", result.complete())
        .put("proven", result.proven())
        .put("apart", outcome(result.apart()))
        .put("joint", outcome(result.joint()))
        .put("difference", outcome(result.difference()))
        .put("apartLevels", levels(result.apartLevels()))
        .put("jointLevels", levels(result.jointLevels()))
        .put(
            "pools",
            result.parts().stream()
                .map(
                    part ->
                        new ResultJson()
                            .put("pool", part.pool().name())
                            .put("households", part.households())
                            .put("persons", part.persons())
                            .put("dwellings", part.dwellings())
                            .put("apart", outcome(part.apart()))
                            .put("joint", outcome(part.joint())))
                .toList())
        .put(
            "crossings",
            result.crossings().stream()
                .filter(crossing -> !hidden.contains(crossing.household()))
                .map(
                    crossing ->
                        new ResultJson()
                            .put("dwelling", crossing.dwelling())
                            .put("from", crossing.from().name())
                            .put("household", crossing.household())
                            .put("to", crossing.to().name()))
                .toList());
  }

  private static ResultJson brief(ResultJson json, Brief brief) {
    List<ResultJson> items = new ArrayList<>();
    for (Brief.Item item : brief.items()) {
      Outcome checked = item.checked();
      items.add(
          new ResultJson()
              .put("bedrooms", item.kind().bedrooms())
              .put("access", item.kind().access().name())
              .put("from", item.from().toString())
              .put("rent", item.rent())
              .put("checked", checked != null)
              .put("proven", item.proven())
              .put("worth", outcome(item.worth()))
              .put("estimated", outcome(item.estimated()))
              .put(
                  "measures",
                  item.ways().stream()
                      .map(
                          way ->
                              new ResultJson()
                                  .put("measure", way.measure().id())
                                  .put("left", way.left())
                                  .put("inTime", way.inTime()))
                      .toList()));
    }
    return json.put("complete", brief.complete())
        .put("proven", brief.proven())
        .put("base", outcome(brief.base()))
        .put("dwellings", items);
  }

  private static ResultJson robust(ResultJson json, RobustResult result, Set<String> hidden) {
    return json.put("complete", result.complete())
        .put("proven", result.proven())
        .put("cutOff", result.cutOff().toString())
        .put("candidate", result.candidate().name())
        .put("price", levels(result.price()))
        .put(
            "years",
            result.years().stream()
                .map(
                    year ->
                        new ResultJson()
                            .put("year", year.what().name())
                            .put("known", result(year.own()))
                            .put("decided", result(year.decided()))
                            .put("robust", result(year.robust())))
                .toList())
        .put("now", settled(result.now(), hidden))
        .put("same", settled(result.same(), hidden))
        .put(
            "open",
            result.open().stream()
                .map(
                    open ->
                        new ResultJson()
                            .put("household", open.household())
                            .put("until", open.until().toString()))
                .toList())
        .put("onlyInSomeYears", result.some());
  }

  private static ResultJson result(RobustResult.Result result) {
    return outcome(result.outcome()).put("levels", levels(result.levels()));
  }

  private static List<ResultJson> settled(List<RobustResult.Settled> homes, Set<String> hidden) {
    return homes.stream()
        .map(
            home ->
                new ResultJson()
                    .put("household", home.household())
                    .put("target", told(home, hidden))
                    .put("until", home.until().toString()))
        .toList();
  }

  private static @Nullable String told(RobustResult.Settled home, Set<String> hidden) {
    return hidden.contains(home.household()) ? null : home.target();
  }

  private static ResultJson mapping(ResultJson json, MappingResult result) {
    List<ResultJson> questions = new ArrayList<>();
    for (MappingResult.Worth worth : result.worths()) {
      questions.add(
          new ResultJson()
              .put("fact", worth.question().fact().name())
              .put("about", worth.question().subject())
              .put("checked", worth.checked())
              .put("persons", worth.expected().persons())
              .put("overdueNights", worth.expected().overdue())
              .put("kroner", worth.expected().kroner())
              .put("otherHomes", worth.expected().homes())
              .put("answers", worth.answers().stream().map(StudyAnswer::answer).toList()));
    }
    return json.put("complete", result.complete())
        .put("asked", result.asked())
        .put("questions", questions);
  }

  private static ResultJson answer(MappingResult.Planned planned) {
    return new ResultJson()
        .put("answer", planned.answer().reply().name())
        .put("value", planned.answer().value())
        .put("percent", planned.answer().percent())
        .put("difference", outcome(planned.difference()))
        .put("otherHomes", planned.rehomed());
  }
}
