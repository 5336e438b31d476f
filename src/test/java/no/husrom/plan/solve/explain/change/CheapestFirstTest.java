package no.husrom.plan.solve.explain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.husrom.plan.Plans;
import no.husrom.plan.Unplaced;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.explain.Explainer;
import org.junit.jupiter.api.Test;

class CheapestFirstTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final Problem problem =
      new Problem(
          "prices",
          Period.year(2027),
          Norms.STANDARD,
          Weights.STANDARD,
          List.of(HouseholdNeed.draft("H", 1, 1, START).done()),
          List.of(DwellingOffer.plain("D", 1, "A", 9_000, START)),
          List.of(
              measure("LEASE", MeasureOffer.Kind.LEASE_IN, 1_500, 0, 0),
              measure("BUY", MeasureOffer.Kind.PURCHASE, 0, 3_200_000, 640_000)),
          Limits.NONE);

  private static MeasureOffer measure(
      String id, MeasureOffer.Kind kind, int operating, int investment, int grant) {
    return new MeasureOffer(
        id, kind, 1, 2, Set.of(), null, 1, 30, 9_000, operating, investment, grant, 100);
  }

  @Test
  void whatOnlyTakesADecisionComesFirstAndDwellingsNobodyHasFoundLast() {
    List<Change> expected =
        List.of(
            change(step(Rule.FORBIDDEN_AREA, "D", 0)),
            change(step(Rule.FEATURES, "D", 1)),
            change(step(Rule.MEASURE_UNITS, "LEASE", 1)),
            change(step(Rule.OPERATING_BUDGET, "LEASE", 20_000)),
            change(step(Rule.MEASURE_UNITS, "LEASE", 2)),
            change(step(Rule.ENDS_TOO_SOON, "D", 365)),
            // the budget is raised to pay for the unit: one cost, not two
            change(
                step(Rule.MEASURE_UNITS, "BUY", 1), step(Rule.INVESTMENT_BUDGET, "BUY", 2_560_000)),
            change(step(Rule.INVESTMENT_BUDGET, "BUY", 3_200_000)),
            change(step(Rule.LEAD_TIME, "LEASE", 20)),
            change(step(Rule.LEAD_TIME, "BUY", 270)),
            change(step(Rule.AVAILABLE, "D", 1)));
    List<Change> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(new CheapestFirst(problem));
    assertThat(shuffled).containsExactlyElementsOf(expected);
  }

  @Test
  void aChoiceThatAsksForAllOfAnotherAndMoreIsNone() {
    Change less = change(step(Rule.AVAILABLE, "", 1));
    Change more = change(step(Rule.AVAILABLE, "", 1), step(Rule.HANDOVERS, "", 1));
    assertThat(more.includes(less)).isTrue();
    assertThat(change(step(Rule.AVAILABLE, "", 2)).includes(less)).isTrue();
    assertThat(less.includes(more)).isFalse();
    assertThat(change(step(Rule.AVAILABLE, "D", 1)).includes(less)).isFalse();
    Edition demo = Plans.demo();
    Explainer explainer = new Explainer(demo.problem(), demo.proposal());
    for (Unplaced unplaced : demo.plan().unplaced()) {
      List<Change> choices = explainer.choices(unplaced.who().id());
      assertThat(choices)
          .isNotEmpty()
          .noneMatch(c -> choices.stream().anyMatch(other -> other != c && c.includes(other)));
    }
  }

  private static Change change(WouldHelp... steps) {
    return new Change("H", List.of(steps));
  }

  private static WouldHelp step(Rule rule, String target, long amount) {
    return new WouldHelp(rule, target, amount, Levels.ZERO);
  }
}
