package no.husrom.cli.bench.ask;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.solve.options.Options;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.words.Answers;
import no.husrom.plan.words.Names;
import no.husrom.register.Registers;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// Asks a standing plan what a coordinator asks of it, and takes the times.
public final class AnswersBench {
  private static final int ASKED = 200;

  /// So often is the plan opened, and planned again.
  private static final int FEW = 5;

  /// As long as the window lets the planner look.
  private static final int SECONDS = 5;

  /// Draws homes and days that have nothing to do with each other.
  private static final int STRIDE = 7;

  private static final Settings SEARCH = Settings.STANDARD.withEngine(false);

  private final Language language;
  private final Problem problem;
  private final Proposal proposal;
  private final Town town;
  private final Names names;
  private final Explainer explainer;
  private final Options options;
  private final Times times = new Times();

  private AnswersBench(Problem problem, Language language) {
    this.problem = problem;
    this.language = language;
    proposal = new Planner().solve(problem, SEARCH, _ -> {}, () -> false);
    town = new Town(problem, proposal);
    LocalDate day = problem.period().start();
    names = new Names(Basis.of(day, day.getYear(), Registers.EMPTY), language);
    explainer = new Explainer(problem, proposal);
    options = new Options(problem, proposal);
  }

  /// Plans a municipality by plain search and asks the plan.
  public static AnswersBench of(Problem problem, Language language) {
    AnswersBench bench = new AnswersBench(problem, language);
    bench.explanations();
    bench.options();
    bench.solved();
    return bench;
  }

  private void explanations() {
    for (String household : town.placed(FEW)) {
      times.take(Question.FIRST, () -> here(answers(), household));
    }
    Answers answers = answers();
    for (String household : town.placed(ASKED)) {
      times.take(Question.WHY_HERE, () -> here(answers, household));
    }
    for (String household : town.without(ASKED)) {
      times.take(Question.WHY_NOTHING, () -> answers.unplaced(town.unplaced(household)));
    }
    List<String> households = town.households(ASKED);
    for (int i = 0; i < households.size(); i++) {
      String household = households.get(i);
      String home = home(household, i);
      times.take(Question.WHY_NOT_THERE, () -> answers.instead(household, home));
    }
  }

  private Answers answers() {
    return new Answers(language, names, problem, proposal, town.starts());
  }

  /// The reasons are kept with a plan; here they are found as well.
  private void here(Answers answers, String household) {
    answers.placed(town.placement(household, explainer.reasons(household)));
  }

  /// Every second time one that it could have, else any.
  private String home(String household, int number) {
    List<Option> ranked = number % 2 == 0 ? options.forHousehold(household) : List.of();
    List<String> homes = town.homes();
    return ranked.isEmpty()
        ? homes.get(number * STRIDE % homes.size())
        : ranked.get(number * STRIDE % ranked.size()).target();
  }

  private void options() {
    for (String home : town.offered(ASKED)) {
      times.take(Question.HOUSEHOLDS, () -> options.forTarget(home));
    }
    List<String> households = town.households(ASKED);
    for (int i = 0; i < households.size(); i++) {
      String household = households.get(i);
      String home = home(household, i);
      LocalDate day = town.starts().plusDays(i * STRIDE % problem.period().days());
      times.take(Question.HOMES, () -> options.forHousehold(household));
      times.take(Question.MOVE, () -> options.judge(household, home, day));
      times.take(Question.CARRIED, () -> carried(household));
    }
  }

  private void carried(String household) {
    options.forHousehold(household);
    town.homes().forEach(home -> options.judge(household, home, null));
  }

  private void solved() {
    for (String household : town.placed(FEW)) {
      List<String> better =
          options.forHousehold(household).stream()
              .filter(option -> !option.standing())
              .map(Option::target)
              .toList();
      if (!better.isEmpty()) {
        String home = better.get(better.size() / 2);
        List<Long> told = new ArrayList<>();
        long start = System.nanoTime();
        times.take(
            Question.PLANNED_AGAIN,
            () ->
                explainer.whyNot(
                    household,
                    home,
                    SEARCH.withSeconds(SECONDS),
                    _ -> told.add(System.nanoTime() - start),
                    () -> false));
        told.stream().findFirst().ifPresent(first -> times.add(Question.SIGN_OF_LIFE, first));
      }
    }
  }

  /// A line for each question that could be asked.
  ///
  /// @param yardsticks how many yardsticks so many milliseconds are
  public List<String> words(LongFunction<BigDecimal> yardsticks) {
    Texts texts = Texts.of(AnswersBench.class, language);
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.say(
            "town",
            texts.formats().number(problem.households().size()),
            texts.formats().number(problem.dwellings().size()),
            texts.formats().number(town.without(Integer.MAX_VALUE).size())));
    lines.addAll(times.words(texts, yardsticks));
    return lines;
  }

  public ResultJson json() {
    return new ResultJson()
        .put("households", problem.households().size())
        .put("dwellings", problem.dwellings().size())
        .put("without", town.without(Integer.MAX_VALUE).size())
        .put("answers", times.json());
  }
}
