package no.husrom.plan.solve.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;

/// A placement decided by hand that no rule about the household and the home alone speaks against.
///
/// @param h the household's index
/// @param first the first day it can begin, which is the decided day when there is one
/// @param last the last day it can begin
record Decided(int h, HouseholdNeed need, Pin pin, int first, int last) {

  /// Those that are possible, in the problem's order; a new lease at home is one too.
  static List<Decided> of(Facts facts, Suitability suitability) {
    List<Decided> all = new ArrayList<>();
    for (int h = 0; h < facts.households(); h++) {
      HouseholdNeed need = facts.household(h);
      Pin pin = need.pin();
      if (pin != null && suitability.pinBroken(h).isEmpty()) {
        all.add(of(facts, h, need, pin));
      }
    }
    return List.copyOf(all);
  }

  private static Decided of(Facts facts, int h, HouseholdNeed need, Pin pin) {
    LocalDate day = pin.from();
    int pinned = day == null ? -1 : facts.problem().period().dayOf(day);
    Integer d = facts.dwellingOf(pin.target());
    Integer m = facts.measureOf(pin.target());
    int from = d != null ? facts.free(d) : m != null ? facts.measure(m).leadDays() : 0;
    int first = pinned >= 0 ? pinned : Math.max(facts.ready(h), from);
    return new Decided(h, need, pin, first, pinned >= 0 ? pinned : facts.horizon() - 1);
  }

  String id() {
    return need.id();
  }

  /// Whether a sitting tenant is to have a new lease where it lives.
  boolean atHome() {
    HouseholdNeed.Home home = need.home();
    return home != null && home.dwelling().equals(pin.target());
  }

  /// Whether it is for good.
  boolean forGood() {
    return need.stayDays() == null;
  }
}
