package no.husrom.plan.study.report;

import static no.husrom.plan.study.report.StudyTable.day;
import static no.husrom.plan.study.report.StudyTable.number;
import static no.husrom.plan.study.report.StudyTable.text;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.study.robust.RobustResult;
import no.husrom.plan.solve.study.robust.RobustResult.Open;
import no.husrom.plan.solve.study.robust.RobustResult.Result;
import no.husrom.plan.solve.study.robust.RobustResult.Settled;
import no.husrom.plan.solve.study.robust.RobustResult.Year;
import no.husrom.plan.study.PossibleYears;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Tells what holds whatever comes, and what can wait.
public final class RobustReport {
  private final Telling telling;
  private final Texts texts;
  private final ProofWords proof;
  private final RobustResult result;

  private RobustReport(StudyYear year, RobustResult result, Language language) {
    telling = new Telling(year, language);
    texts = telling.texts();
    proof = new ProofWords(language);
    this.result = result;
  }

  public static StudyReport of(StudyYear year, RobustResult result, Language language) {
    return new RobustReport(year, result, language).report();
  }

  private StudyReport report() {
    String cutOff = telling.formats().date(result.cutOff());
    boolean free = result.price().minus(changes(result.price())).equals(Levels.ZERO);
    return new StudyReport(
        texts.say("Study.UNCERTAINTY"),
        List.of(
            texts.say(
                "robust.same",
                result.now().size(),
                result.years().size(),
                cutOff,
                result.same().size(),
                result.open().size()),
            texts.say(free ? "robust.free" : "robust.price")),
        List.of(price(), late(), cost(), now(), open(), later()),
        telling.notes(
            result.complete(),
            texts.say("robust.how", cutOff, texts.name(result.candidate())),
            texts.say(
                "robust.years",
                PossibleYears.DAYS_LATE,
                PossibleYears.DAYS_STAYED,
                PossibleYears.DAYS_SLIPPED),
            texts.say("robust.some", result.some()),
            texts.say(result.proven() ? "plans.proven" : "plans.unproven")));
  }

  private static Levels changes(Levels levels) {
    return new Levels(0, 0, 0, 0, levels.changes());
  }

  private StudyTable price() {
    StudyTable table =
        telling.table(
            "robust.cost",
            telling.words("column.level", 40),
            telling.number("column.best"),
            telling.number("column.robust"),
            telling.difference("column.more"));
    Year decided = result.years().getFirst();
    for (int level = 0; level < Levels.COUNT - 1; level++) {
      String name = Levels.name(level);
      table.row(
          text(proof.level(name)),
          number(ProofWords.shown(name, decided.own().levels().get(level))),
          number(ProofWords.shown(name, decided.robust().levels().get(level))),
          number(ProofWords.shown(name, result.price().get(level))));
    }
    return table;
  }

  private StudyTable late() {
    StudyTable table = years("robust.late");
    for (Year year : result.years()) {
      row(table, year, of -> of.levels().lateness());
    }
    return table;
  }

  private StudyTable cost() {
    StudyTable table = years("robust.kroner");
    for (Year year : result.years()) {
      row(table, year, of -> of.outcome().kroner());
    }
    return table;
  }

  private StudyTable years(String key) {
    return telling.table(
        key,
        telling.words("column.year", 34),
        telling.number("column.known"),
        telling.number("column.decided"),
        telling.number("column.robust"));
  }

  private void row(StudyTable table, Year year, ToLongFunction<Result> figure) {
    table.row(
        text(texts.name(year.what())),
        number(figure.applyAsLong(year.own())),
        number(figure.applyAsLong(year.decided())),
        number(figure.applyAsLong(year.robust())));
  }

  private StudyTable now() {
    StudyTable table =
        telling.list(
            "robust.now",
            true,
            telling.words("column.household", 50),
            telling.words("column.home", 50));
    for (Settled settled : result.now()) {
      table.row(
          text(telling.names().first(settled.household())),
          text(telling.home(settled.household(), settled.target())));
    }
    return table;
  }

  private StudyTable later() {
    StudyTable table =
        telling.list(
            "robust.later",
            true,
            telling.words("column.household", 42),
            telling.day("column.until"),
            telling.words("column.home", 48));
    for (Settled settled : result.same()) {
      table.row(
          text(telling.names().first(settled.household())),
          day(settled.until()),
          text(telling.home(settled.household(), settled.target())));
    }
    return table;
  }

  private StudyTable open() {
    StudyTable table =
        telling.list(
            "robust.open",
            true,
            telling.words("column.household", 30),
            telling.day("column.until"),
            telling.words("column.byYear", 60));
    for (Open open : result.open()) {
      table.row(
          text(telling.names().first(open.household())), day(open.until()), text(byYear(open)));
    }
    return table;
  }

  /// Each home with the years it is the home in.
  private String byYear(Open open) {
    if (telling.hidden(open.household())) {
      return texts.say("home.hidden");
    }
    return open.targets().stream()
        .distinct()
        .map(
            target ->
                texts.say(
                    "robust.inYears",
                    telling.home(open.household(), target),
                    IntStream.range(0, open.targets().size())
                        .filter(i -> open.targets().get(i).equals(target))
                        .mapToObj(i -> texts.name(result.years().get(i).what()))
                        .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("; "));
  }
}
