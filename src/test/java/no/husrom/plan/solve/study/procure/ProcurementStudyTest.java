package no.husrom.plan.solve.study.procure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.Year;
import no.husrom.plan.solve.study.procure.Brief.Item;
import no.husrom.plan.solve.study.procure.Brief.Way;
import no.husrom.plan.solve.study.procure.Kind.Access;
import org.junit.jupiter.api.Test;

class ProcurementStudyTest {

  private static Brief brief(Problem problem) {
    Solves solves = Year.solves();
    return ProcurementStudy.run(problem, solves.solve(problem), solves);
  }

  @Test
  void whatTheOneWithoutAHomeNeedsIsWorthMostAndIsCheckedToBeSo() {
    Problem year =
        new Year()
            .household("housed", "OTHER", 1, 1)
            .household("large", "REFUGEE", 8, 4, h -> h.preferredAreas(Set.of("Sentrum")))
            .dwelling("small", 1)
            .problem();
    Brief brief = brief(year);
    Item first = brief.items().getFirst();
    assertThat(first.kind()).isEqualTo(new Kind(4, Access.ORDINARY));
    // moved in by the deadline of 31 March, the 361 nights after it are all saved
    assertThat(first.from()).isEqualTo(Year.day(3, 1));
    assertThat(first.estimated()).isEqualTo(new Outcome(1, 8, -8 * 361, 0, 0, 0));
    assertThat(first.checked()).isEqualTo(first.estimated());
    assertThat(first.proven()).isEqualTo(brief.proven());
    assertThat(first.movers()).containsExactly("large");
    assertThat(first.prefer()).containsExactly("Sentrum");
    assertThat(brief.items()).noneMatch(item -> item.kind().access() != Access.ORDINARY);
    assertThat(brief.items()).noneMatch(item -> item.kind().bedrooms() < 4);
  }

  @Test
  void aSmallHomeMayBeWorthALargeOneThatItFrees() {
    Problem year =
        new Year()
            .household("couple", "OTHER", 2, 2, h -> h.weight(20))
            .household("family", "REFUGEE", 6, 4)
            .dwelling("large", 4)
            .problem();
    // one bedroom is enough for two, so two bedrooms are worth no more and are not listed
    Item small = brief(year).items().getFirst();
    assertThat(small.kind()).isEqualTo(new Kind(1, Access.ORDINARY));
    assertThat(small.movers()).containsExactly("couple", "family");
    assertThat(small.estimated().persons()).isEqualTo(6);
  }

  @Test
  void aWheelchairHomeIsListedWhereSomebodyNeedsIt() {
    Problem year =
        new Year()
            .household("wheels", "OTHER", 1, 1, h -> h.needs(Set.of(Feature.WHEELCHAIR)))
            .dwelling("stairs", 1)
            .problem();
    assertThat(brief(year).items())
        .isNotEmpty()
        .allMatch(item -> item.kind().access() == Access.WHEELCHAIR);
  }

  @Test
  void nobodyIsMovedFromWhatIsDecided() {
    Problem year =
        new Year()
            .household("decided", "OTHER", 1, 1, h -> h.pin(new Pin("small", null)))
            .household("other", "OTHER", 1, 1)
            .dwelling("small", 1)
            .problem();
    assertThat(brief(year).items())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.movers()).containsExactly("other"));
  }

  @Test
  void theMeasuresThatGiveSuchADwellingAreNamedWithWhatIsLeftOfThem() {
    MeasureOffer lease =
        new MeasureOffer(
            "M", MeasureOffer.Kind.LEASE_IN, 1, 2, Set.of(), null, 2, 40, 8_000, 500, 0, 0, 100);
    Problem year =
        new Year()
            .household("a", "OTHER", 1, 1)
            .household("b", "OTHER", 1, 1)
            .measure(lease)
            .problem();
    assertThat(brief(year).items())
        .anySatisfy(item -> assertThat(item.ways()).contains(new Way(lease, 0, true)));
  }

  @Test
  void anEstimateIsNeverMoreThanPlanningAgainFinds() {
    Planner planner = new Planner();
    for (long seed = 1; seed <= 3; seed++) {
      Problem year = Generator.problem(10, 8, 2, seed, 100);
      Proposal plan = planner.solve(year, Settings.STANDARD, _ -> {}, () -> false);
      DwellingOffer more = DwellingOffer.plain("new", 2, "", 9_000, year.period().start());
      Insertion.Found found =
          new Insertion(year, plan.assignments(), plan.values()).best(more).orElse(null);
      List<DwellingOffer> all = new ArrayList<>(year.dwellings());
      all.add(more);
      Proposal again =
          planner.solve(year.withDwellings(all), Settings.STANDARD, _ -> {}, () -> false);
      assertThat(again.status()).isEqualTo(Proposal.Status.OPTIMAL);
      Levels promised = found == null ? plan.values() : found.levels();
      assertThat(promised).as("seed %d", seed).isBetween(again.values(), plan.values());
    }
  }

  @Test
  void aStudyThatIsStoppedSaysSo() {
    Problem year = new Year().household("a", "OTHER", 1, 1).problem();
    Proposal plan = Year.solves().solve(year);
    Solves stopped =
        new Solves(new Planner(), Settings.STANDARD.withEngine(false), _ -> {}, () -> true);
    Brief brief = ProcurementStudy.run(year, plan, stopped);
    assertThat(brief.complete()).isFalse();
    assertThat(brief.items()).isEmpty();
  }
}
