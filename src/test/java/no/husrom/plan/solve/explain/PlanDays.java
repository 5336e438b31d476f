package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.Objects;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import org.jspecify.annotations.Nullable;

/// When a plan has homes free, from what the problem's schema says of start days.
record PlanDays(Problem problem, Proposal plan) {
  /// The first day the plan has the home free of its facts and its tenant.
  int planned(DwellingOffer home) {
    int stated =
        home.available() == null
            ? problem.period().horizon()
            : Math.max(0, problem.period().dayOf(home.available()));
    HouseholdNeed tenant = tenant(home);
    if (tenant == null) {
      return stated;
    }
    int release = release(home, tenant);
    return home.available() == null ? release : Math.max(stated, release);
  }

  @Nullable HouseholdNeed tenant(DwellingOffer home) {
    return problem.households().stream()
        .filter(h -> h.home() != null && h.home().dwelling().equals(home.id()))
        .findFirst()
        .orElse(null);
  }

  private static boolean severalDays(HouseholdNeed tenant) {
    long exits = tenant.exits().stream().map(HouseholdNeed.Exit::day).distinct().count();
    return Objects.requireNonNull(tenant.home()).mayMove() || exits != 1;
  }

  int turnaround(DwellingOffer home) {
    return problem.norms().turnaroundDays() + home.turnaroundExtraDays();
  }

  int offset(DwellingOffer home) {
    HouseholdNeed tenant = tenant(home);
    return tenant != null && severalDays(tenant)
        ? turnaround(home) % problem.period().bucketDays()
        : 0;
  }

  int up(int day) {
    return Math.ceilDiv(day, problem.period().bucketDays()) * problem.period().bucketDays();
  }

  int release(DwellingOffer home, HouseholdNeed tenant) {
    LocalDate leaves =
        switch (assignment(tenant.id())) {
          case Assignment.Stay s -> s.from();
          case Assignment.NewUnit u -> u.from();
          case Assignment.Leaving l -> l.day();
          case Assignment.Renewal _, Assignment.Unplaced _ -> null;
        };
    if (leaves == null) {
      return problem.period().horizon();
    }
    int day = problem.period().dayOf(leaves);
    return (severalDays(tenant) ? up(day) : day) + turnaround(home);
  }

  private Assignment assignment(String household) {
    return plan.assignments().stream()
        .filter(a -> a.household().equals(household))
        .findFirst()
        .orElseThrow();
  }

  DwellingOffer dwelling(String id) {
    return problem.dwellings().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }
}
