package no.husrom.plan.solve.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

/// Dividing a city loses nothing and parts nobody from what is theirs.
class DistrictsTest {
  private static final int COUNT = 5;
  private static final Problem CITY = Generator.problem(300, 800, 8, 1, 100);

  @Test
  void everybodyAndEverythingIsInOneDistrict() {
    for (int round = 0; round < 3; round++) {
      List<Problem> districts = Districts.of(CITY, COUNT, List.of(), round).problems();
      assertThat(districts).hasSize(COUNT);
      assertThat(ids(districts, p -> p.households().stream().map(HouseholdNeed::id).toList()))
          .hasSameSizeAs(CITY.households());
      assertThat(ids(districts, p -> p.dwellings().stream().map(DwellingOffer::id).toList()))
          .hasSameSizeAs(CITY.dwellings());
      for (Problem district : districts) {
        assertThat(district.households().size()).isBetween(300 / COUNT / 2, 300 / COUNT * 2);
      }
    }
  }

  @Test
  void buildingsStayWholeAndTenantsWithTheirHomes() {
    Division<Integer> division = Districts.of(CITY, COUNT, List.of(), 1);
    Map<String, Integer> buildings = new HashMap<>();
    for (DwellingOffer offer : CITY.dwellings()) {
      Integer part = division.dwellings().get(offer.id());
      assertThat(buildings.putIfAbsent(offer.building(), part)).isIn(null, part);
    }
    for (HouseholdNeed need : CITY.households()) {
      HouseholdNeed.Home home = need.home();
      if (home != null) {
        assertThat(division.of(need)).isEqualTo(division.dwellings().get(home.dwelling()));
      }
    }
  }

  @Test
  void everyLimitAddsUpAndEveryUnitIsSomebodys() {
    List<Problem> districts = Districts.of(CITY, COUNT, List.of(), 0).problems();
    Limits whole = CITY.limits();
    assertThat(sum(districts, p -> Objects.requireNonNull(p.limits().operatingBudget())))
        .isEqualTo(whole.operatingBudget());
    assertThat(sum(districts, p -> Objects.requireNonNull(p.limits().investmentBudget())))
        .isEqualTo(whole.investmentBudget());
    for (int b = 0; b < CITY.period().buckets(); b++) {
      int bucket = b;
      assertThat(sum(districts, p -> (long) p.limits().handoversIn(bucket)))
          .isEqualTo(whole.handoversIn(b));
    }
    for (MeasureOffer measure : CITY.measures()) {
      assertThat(
              sum(
                  districts,
                  p ->
                      p.measures().stream()
                          .filter(m -> m.id().equals(measure.id()))
                          .mapToLong(MeasureOffer::units)
                          .sum()))
          .isEqualTo(measure.units());
    }
  }

  /// A plan divided is a plan in each district: nobody loses what it has.
  @Test
  void aPlanKeepsTheLimitsOfEachDistrict() {
    Proposal plan =
        new Planner().solve(CITY, Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
    for (int round = 0; round < 3; round++) {
      Division<Integer> division = Districts.of(CITY, COUNT, plan.assignments(), round);
      List<Problem> districts = division.problems();
      int number = 0;
      for (Integer part : division.parts()) {
        Problem district = districts.get(number++);
        var mine =
            plan.assignments().stream()
                .filter(a -> part.equals(division.households().get(a.household())))
                .toList();
        var proposal =
            new Proposal(
                plan.status(), plan.inputDigest(), plan.levels(), mine, List.of(), plan.engine());
        assertThat(new Checker().check(district, proposal).breaches())
            .filteredOn(breach -> breach.rule() != Rule.STATED_LEVELS)
            .isEmpty();
      }
    }
  }

  private static Set<String> ids(List<Problem> districts, Function<Problem, List<String>> of) {
    Set<String> all = new HashSet<>();
    for (Problem district : districts) {
      of.apply(district).forEach(id -> assertThat(all.add(id)).as(id).isTrue());
    }
    return all;
  }

  private static long sum(List<Problem> districts, Function<Problem, Long> of) {
    return districts.stream().mapToLong(of::apply).sum();
  }
}
