package no.husrom.plan.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.make.ProblemMaker;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.study.robust.Case;
import no.husrom.plan.solve.study.robust.Case.What;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// The years that may come: as decided, with fewer and with more persons, and as decided with one
/// thing later. A year that is like the decided one is left out.
public final class PossibleYears {
  /// How much later refugees who are not here yet come; one who then comes after the year is not in
  /// it.
  public static final int DAYS_LATE = 60;

  /// How much later a tenant who was to go leaves: about what it takes to have the enforcement
  /// authority clear a home.
  public static final int DAYS_STAYED = 90;

  /// How much later a measure or a planned dwelling is ready.
  public static final int DAYS_SLIPPED = 90;

  private final Basis basis;
  private final Draft draft;
  private final Problem decided;

  PossibleYears(Basis basis, Draft draft) {
    this.basis = basis;
    this.draft = draft;
    decided = ProblemMaker.of(basis, draft.withScenario(Scenario.DECIDED));
  }

  /// The decided year first.
  List<Case> all() {
    List<Case> years = new ArrayList<>(List.of(new Case(What.DECIDED, decided)));
    add(years, What.LOW, ProblemMaker.of(basis, draft.withScenario(Scenario.LOW)));
    add(years, What.HIGH, ProblemMaker.of(basis, draft.withScenario(Scenario.HIGH)));
    add(years, What.LATE_ARRIVALS, arrivingLate());
    add(
        years,
        What.TENANTS_STAY,
        later(EnumSet.of(SupplyKind.NOTICE_GIVEN, SupplyKind.LEASE_ENDING), DAYS_STAYED));
    add(years, What.MEASURES_SLIP, slipping());
    return years;
  }

  private void add(List<Case> years, What what, Problem problem) {
    boolean differs =
        !problem.households().equals(decided.households())
            || !problem.dwellings().equals(decided.dwellings())
            || !problem.measures().equals(decided.measures());
    if (differs) {
      years.add(new Case(what, problem));
    }
  }

  private Problem arrivingLate() {
    LocalDate end = basis.time().ends();
    return decided.withHouseholds(
        decided.households().stream()
            .map(need -> comes(need) ? later(need) : need)
            .filter(need -> !comes(need) || !need.ready().isAfter(end))
            .toList());
  }

  /// Whether it is a refugee household that is not here yet.
  private boolean comes(HouseholdNeed need) {
    return !need.sitting()
        && need.group().equals(Category.REFUGEE.name())
        && need.ready().isAfter(basis.time().starts());
  }

  private static HouseholdNeed later(HouseholdNeed need) {
    LocalDate deadline = need.deadline();
    return need.draft()
        .ready(need.ready().plusDays(DAYS_LATE))
        .deadline(deadline == null ? null : deadline.plusDays(DAYS_LATE))
        .done();
  }

  private Problem slipping() {
    Problem later = later(EnumSet.of(SupplyKind.PLANNED, SupplyKind.MAINTENANCE), DAYS_SLIPPED);
    return later.withMeasures(decided.measures().stream().map(PossibleYears::slipped).toList());
  }

  private static MeasureOffer slipped(MeasureOffer m) {
    return new MeasureOffer(
        m.id(),
        m.kind(),
        m.bedrooms(),
        m.mostPersons(),
        m.features(),
        m.area(),
        m.most(),
        m.leadDays() + DAYS_SLIPPED,
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        m.probability());
  }

  /// The decided year with the dwellings of these kinds free so much later.
  private Problem later(Set<SupplyKind> kinds, int days) {
    Set<String> moved = new HashSet<>();
    for (SupplyRow row : draft.supplyOf(basis).rows()) {
      if (kinds.contains(row.kind())) {
        moved.add(row.dwelling());
      }
    }
    return decided.withDwellings(
        decided.dwellings().stream()
            .map(offer -> moved.contains(offer.id()) ? later(offer, days) : offer)
            .filter(offer -> offer.available() == null || inTime(offer))
            .toList());
  }

  private static DwellingOffer later(DwellingOffer offer, int days) {
    LocalDate free = offer.available();
    @Nullable LocalDate then = free == null ? null : free.plusDays(days);
    return offer.withTimes(then, offer.until(), offer.turnaroundExtraDays());
  }

  private boolean inTime(DwellingOffer offer) {
    LocalDate until = offer.until();
    LocalDate free = Objects.requireNonNull(offer.available());
    return !free.isAfter(basis.time().horizon()) && (until == null || free.isBefore(until));
  }
}
