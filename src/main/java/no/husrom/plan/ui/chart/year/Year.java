package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.show.Redaction;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.words.Names;
import org.jspecify.annotations.Nullable;

/// A plan and the leases around it, by dwelling, with everything about households with a secret
/// address left out: who they are in no list, and where they live or shall live among the `closed`.
public final class Year {
  private final Basis basis;
  private final Edition edition;
  private final Plan plan;
  private final LocalDate first;
  private final LocalDate last;
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<String, List<Placement>> placements = new HashMap<>();
  private final Map<String, LocalDate> leaves = new HashMap<>();
  private final Map<String, Pin> pins = new TreeMap<>();

  public Year(Edition edition, Basis basis) {
    this.edition = edition;
    this.basis = basis;
    plan = Redaction.internal(edition.plan());
    first = plan.starts().withDayOfMonth(1).minusMonths(1);
    last = problem().period().dateOf(problem().period().horizon()).minusDays(1);
    hide();
    for (Placement placement : plan.placements()) {
      String target = placement.target();
      if (target != null && !hidden.contains(placement.who().id())) {
        placements.computeIfAbsent(target, _ -> new ArrayList<>()).add(placement);
      }
    }
    edition.proposal().assignments().forEach(this::leaving);
    basis.pins().stream()
        .filter(pin -> pin.kind() == Pin.Kind.PIN && !hidden.contains(pin.household()))
        .forEach(pin -> pins.put(pin.household(), pin));
  }

  private void hide() {
    for (Household household : basis.registers().households()) {
      if (household.secrecy().hidden()) {
        hidden.add(household.id());
        basis.tenancies().ofHousehold(household.id(), first).stream()
            .map(Lease::dwellingId)
            .forEach(closed::add);
      }
    }
    for (HouseholdNeed need : problem().households()) {
      if (need.secrecy() != HouseholdNeed.Secrecy.NONE) {
        hidden.add(need.id());
      }
      HouseholdNeed.Home home = need.home();
      if (home != null && hidden.contains(need.id())) {
        closed.add(home.dwelling());
      }
    }
    for (Placement placement : edition.plan().placements()) {
      String target = placement.target();
      if (placement.who().hidden()) {
        hidden.add(placement.who().id());
      }
      boolean dwelling = !(placement.home() instanceof Placement.InUnit);
      if (target != null && dwelling && hidden.contains(placement.who().id())) {
        closed.add(target);
      }
    }
    basis.pins().stream()
        .filter(pin -> pin.kind() == Pin.Kind.PIN && hidden.contains(pin.household()))
        .map(Pin::target)
        .filter(target -> basis.dwelling(target).isPresent())
        .forEach(closed::add);
  }

  private void leaving(Assignment assignment) {
    LocalDate day =
        switch (assignment) {
          case Assignment.Stay stay -> stay.from();
          case Assignment.NewUnit unit -> unit.from();
          case Assignment.Leaving leaving -> leaving.day();
          case Assignment.Renewal _, Assignment.Unplaced _ -> null;
        };
    if (day != null) {
      leaves.put(assignment.household(), day);
    }
  }

  public Problem problem() {
    return edition.problem();
  }

  public Edition edition() {
    return edition;
  }

  public Basis basis() {
    return basis;
  }

  /// The plan as everyone in the office may see it.
  public Plan plan() {
    return plan;
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  /// Whether somebody with a secret address lives in the dwelling, or shall.
  public boolean closed(String dwelling) {
    return closed.contains(dwelling);
  }

  public boolean hidden(String household) {
    return hidden.contains(household);
  }

  public List<Placement> placements(String target) {
    return placements.getOrDefault(target, List.of());
  }

  /// The first day a lease's dwelling is empty again, as the lease ends or the plan has it; null
  /// when it is not in sight.
  public @Nullable LocalDate until(Lease lease) {
    LocalDate end = basis.tenancies().endOf(lease);
    LocalDate ends = end == null ? null : end.plusDays(1);
    LocalDate leaving = leaves.get(lease.householdId());
    if (leaving == null || !leaving.isAfter(lease.starts())) {
      return ends;
    }
    return ends == null || leaving.isBefore(ends) ? leaving : ends;
  }

  /// What is decided by hand about where a household shall live.
  public @Nullable Pin pin(String household) {
    return pins.get(household);
  }

  /// The pins on a target that the plan does not know.
  public List<Pin> newPins(String target) {
    return pins.values().stream().filter(pin -> pin.target().equals(target) && !kept(pin)).toList();
  }

  private boolean kept(Pin pin) {
    return plan.placementOf(pin.household())
        .filter(p -> pin.target().equals(p.target()))
        .filter(p -> pin.from() == null || Objects.equals(pin.from(), p.from()))
        .isPresent();
  }

  /// What a household is called.
  public String name(Names names, String household) {
    return plan.placementOf(household)
        .map(p -> names.of(p.who()))
        .orElseGet(() -> names.household(household));
  }

  /// Those who get no home in the plan, and may be shown.
  public List<Who> waiting() {
    return plan.unplaced().stream()
        .map(u -> u.who())
        .filter(who -> !hidden.contains(who.id()))
        .toList();
  }
}
