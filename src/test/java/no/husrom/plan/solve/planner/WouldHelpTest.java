package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.explain.Explainer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said to help a household without a home, held against planning again with that change
/// made: the plan is then at least as good as was promised.
class WouldHelpTest {
  private static final int PROBLEMS = 150;

  @Test
  void theChangeMakesThePlanAtLeastAsGoodAsWasPromised() throws Exception {
    Map<Rule, Integer> held = new EnumMap<>(Rule.class);
    try (Engine engine = Engine.start(() -> false)) {
      for (long seed = 1; seed <= PROBLEMS; seed++) {
        Problem problem = TinyProblems.of(seed);
        Solved solved = Solved.of(problem, engine);
        for (Reason.WouldHelp help : helps(problem, solved).toList()) {
          Problem changed = changed(problem, help);
          if (changed != null) {
            assertThat(first(Solved.of(changed, engine).levels()))
                .as("seed %d: %s", seed, help)
                .isLessThanOrEqualTo(first(help.then()))
                .isLessThan(first(solved.levels()));
            held.merge(help.rule(), 1, Integer::sum);
          }
        }
      }
    }
    assertThat(held).containsKeys(Rule.AVAILABLE, Rule.MEASURE_UNITS);
  }

  /// All levels but the last: another home like the one in the adopted plan is not that one.
  private static Levels first(Levels levels) {
    return levels.minus(new Levels(0, 0, 0, 0, levels.changes()));
  }

  private static Stream<Reason.WouldHelp> helps(Problem problem, Solved solved) {
    Explainer explainer = new Explainer(problem, solved.proposal());
    return solved.proposal().assignments().stream()
        .filter(a -> a instanceof Assignment.Unplaced)
        .flatMap(a -> explainer.changes(a.household()).stream())
        .map(Reason.WouldHelp.class::cast);
  }

  /// The problem with the change made; null for rules that no fact can be changed for alone.
  private static @Nullable Problem changed(Problem problem, Reason.WouldHelp help) {
    return switch (help.rule()) {
      case AVAILABLE -> withCopy(problem, help.target());
      case MEASURE_UNITS -> withUnit(problem, help.target());
      case OPERATING_BUDGET -> withMoney(problem, help.amount(), 0);
      case INVESTMENT_BUDGET -> withMoney(problem, 0, help.amount());
      default -> null;
    };
  }

  private static Problem withCopy(Problem problem, String dwelling) {
    List<DwellingOffer> dwellings = new ArrayList<>(problem.dwellings());
    LocalDate free = problem.period().start().minusYears(1);
    for (DwellingOffer offer : problem.dwellings()) {
      if (offer.id().equals(dwelling)) {
        dwellings.add(
            new DwellingOffer(
                "COPY",
                offer.bedrooms(),
                offer.mostPersons(),
                offer.features(),
                offer.area(),
                offer.building(),
                offer.rent(),
                free,
                offer.until(),
                0,
                offer.sharedPlaces(),
                offer.house(),
                offer.houseGroup(),
                offer.school()));
      }
    }
    return problem.withDwellings(dwellings);
  }

  private static Problem withUnit(Problem problem, String measure) {
    return problem.withMeasures(
        problem.measures().stream()
            .map(offer -> offer.id().equals(measure) ? oneMore(offer) : offer)
            .toList());
  }

  private static MeasureOffer oneMore(MeasureOffer offer) {
    return new MeasureOffer(
        offer.id(),
        offer.kind(),
        offer.bedrooms(),
        offer.mostPersons(),
        offer.features(),
        offer.area(),
        offer.units() + 1,
        offer.leadDays(),
        offer.rent(),
        offer.operatingPerMonth(),
        offer.investment(),
        offer.grant(),
        100);
  }

  private static Problem withMoney(Problem problem, long operating, long investment) {
    Limits limits = problem.limits();
    return problem.withLimits(
        new Limits(
            operating == 0
                ? limits.operatingBudget()
                : Long.valueOf(Objects.requireNonNull(limits.operatingBudget()) + operating),
            investment == 0
                ? limits.investmentBudget()
                : Long.valueOf(Objects.requireNonNull(limits.investmentBudget()) + investment),
            limits.handovers(),
            limits.caps()));
  }
}
