package no.husrom.plan.solve.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;

/// A made-up year for tests of studies, small enough to be answered by hand: 2027, 450 days with
/// the look-ahead, everybody ready on the first day.
public final class Year {
  public static final LocalDate START = LocalDate.of(2027, 1, 1);

  private final List<HouseholdNeed> households = new ArrayList<>();
  private final List<DwellingOffer> dwellings = new ArrayList<>();
  private final List<MeasureOffer> measures = new ArrayList<>();

  public static LocalDate day(int month, int day) {
    return LocalDate.of(2027, month, day);
  }

  /// Plain search: the years are so small that it finds the best plan.
  public static Solves solves() {
    return Solves.plain(new Planner(), Settings.STANDARD.withEngine(false));
  }

  public Year household(String id, String group, int persons, int bedrooms) {
    return household(id, group, persons, bedrooms, h -> h);
  }

  public Year household(
      String id, String group, int persons, int bedrooms, UnaryOperator<HouseholdDraft> facts) {
    households.add(
        facts
            .apply(
                HouseholdNeed.draft(id, persons, bedrooms, START).group(group).deadline(day(3, 31)))
            .done());
    return this;
  }

  public Year dwelling(String id, int bedrooms) {
    return dwelling(id, bedrooms, START);
  }

  public Year dwelling(String id, int bedrooms, LocalDate available) {
    dwellings.add(DwellingOffer.plain(id, bedrooms, "", 8_000, available));
    return this;
  }

  public Year dwelling(DwellingOffer offer) {
    dwellings.add(offer);
    return this;
  }

  public Year measure(MeasureOffer offer) {
    measures.add(offer);
    return this;
  }

  public Problem problem() {
    return problem(Limits.NONE);
  }

  public Problem problem(Limits limits) {
    return new Problem(
        "year",
        new Period(START, 365, 85, 30),
        Norms.STANDARD,
        Weights.STANDARD,
        households,
        dwellings,
        measures,
        limits);
  }
}
