package no.husrom.plan.solve.planner;

import java.time.LocalDate;
import java.util.Objects;
import no.husrom.plan.solve.Assignment.Stay;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// A problem's facts, found the plain way.
record PlainFacts(Problem problem) {

  LocalDate notBefore(HouseholdNeed need, DwellingOffer home) {
    LocalDate day = need.ready().isBefore(start()) ? start() : need.ready();
    LocalDate available = home.available();
    return available != null && available.isAfter(day) ? available : day;
  }

  HouseholdNeed need(String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  DwellingOffer dwelling(String id) {
    return problem.dwellings().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  LocalDate ready(Stay stay) {
    return need(stay.household()).ready();
  }

  LocalDate available(Stay stay) {
    return Objects.requireNonNull(dwelling(stay.dwelling()).available());
  }

  LocalDate until(Stay stay) {
    return Objects.requireNonNull(dwelling(stay.dwelling()).until());
  }

  static HouseholdNeed.Home home(HouseholdNeed need) {
    return Objects.requireNonNull(need.home());
  }

  static boolean own(HouseholdNeed need, @Nullable String dwelling) {
    HouseholdNeed.Home home = need.home();
    return home != null && home.dwelling().equals(dwelling);
  }

  LocalDate start() {
    return problem.period().start();
  }

  LocalDate horizon() {
    return start().plusDays(problem.period().days() + (long) problem.period().lookAheadDays());
  }

  static Stay at(Stay stay, LocalDate from) {
    return moved(stay, stay.dwelling(), from);
  }

  static Stay moved(Stay stay, String dwelling, LocalDate from) {
    return new Stay(stay.household(), dwelling, from, null, stay.shared(), stay.levels());
  }
}
