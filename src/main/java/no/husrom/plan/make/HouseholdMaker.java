package no.husrom.plan.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Household;
import no.husrom.household.Needs;
import no.husrom.household.need.Affordability;
import no.husrom.household.stay.Stay;
import no.husrom.office.Office;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.ShareGroups;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import org.jspecify.annotations.Nullable;

/// Makes a household of the year's need into one the planner can place.
final class HouseholdMaker {
  /// The years in which a child begins and leaves primary school (barneskule).
  private static final int FIRST_CLASS = 6;

  private static final int LAST_CLASS = 12;

  private final Basis basis;
  private final Draft draft;
  private final Map<String, Pin> pins = new HashMap<>();
  private final Map<String, Set<String>> forbidden = new HashMap<>();
  private final Map<String, Household> households = new HashMap<>();

  HouseholdMaker(Basis basis, Draft draft) {
    this.basis = basis;
    this.draft = draft;
    basis.registers().households().forEach(h -> households.put(h.id(), h));
    for (Pin pin : basis.pins()) {
      switch (pin.kind()) {
        case PIN -> pins.put(pin.household(), pin);
        case FORBID ->
            forbidden.computeIfAbsent(pin.household(), _ -> new HashSet<>()).add(pin.target());
      }
    }
  }

  HouseholdNeed of(NeedRow row) {
    HouseholdDraft made =
        HouseholdNeed.draft(row.who().id(), row.ages().size(), row.who().bedrooms(), row.ready())
            .ages(row.ages())
            .group(row.who().category().name())
            .deadline(row.deadline());
    SittingTenant tenant = row.tenant();
    if (tenant != null) {
      boolean decides = choice(tenant) == TenantChoice.PLAN_DECIDES;
      boolean onlyOut = decides && tenant.cause() == Cause.COULD_LEAVE;
      made.home(home(tenant, decides, !onlyOut)).exits(exits(tenant));
    }
    return known(made, row.who().id());
  }

  /// A tenant who is to have a new lease; only a pin elsewhere moves it.
  HouseholdNeed renewing(SittingTenant tenant) {
    Pin pin = pins.get(tenant.household());
    boolean elsewhere = pin != null && !pin.target().equals(tenant.dwelling());
    return known(decided(tenant).home(home(tenant, true, elsewhere)), tenant.household());
  }

  /// A tenant who is to leave by a known way out: what that costs is the plan's.
  HouseholdNeed leaving(SittingTenant tenant) {
    HouseholdDraft made = decided(tenant).home(home(tenant, false, false));
    return known(made.exits(exits(tenant)), tenant.household());
  }

  /// A tenant whose home is decided already.
  private HouseholdDraft decided(SittingTenant tenant) {
    Household household = households.get(tenant.household());
    return HouseholdNeed.draft(
            tenant.household(), tenant.size().persons(), tenant.size().bedrooms(), tenant.ready())
        .ages(tenant.size().ages())
        .group(household == null ? "" : household.category().name())
        .deadline(tenant.deadline());
  }

  /// The tenant's way out, when its day and what it costs are known.
  private List<HouseholdNeed.Exit> exits(SittingTenant tenant) {
    Household household = households.get(tenant.household());
    Stay stay = household == null ? Stay.UNKNOWN : household.stay();
    LocalDate from = stay.leavesFrom();
    Integer cost = stay.leavingCost();
    boolean inTime = from != null && !from.isAfter(basis.time().horizon());
    return from == null || cost == null || !inTime
        ? List.of()
        : List.of(new HouseholdNeed.Exit(basis.time().notBeforeStart(from), cost));
  }

  private TenantChoice choice(SittingTenant tenant) {
    return draft.need().tenants().getOrDefault(tenant.household(), tenant.proposed());
  }

  private static HouseholdNeed.Home home(SittingTenant tenant, boolean mayRenew, boolean mayMove) {
    return new HouseholdNeed.Home(tenant.dwelling(), tenant.leaseEnds(), mayRenew, mayMove);
  }

  /// Adds what the register, the adopted plan and the coordinator say.
  private HouseholdNeed known(HouseholdDraft made, String id) {
    Household household = households.get(id);
    if (household != null) {
      Office office = basis.registers().office();
      Needs needs = household.needs();
      made.weight(household.weight())
          .stayDays(household.stay().days())
          .school(school(household))
          .needs(features(needs))
          .mostRent(Affordability.mostRent(household.economy(), office.rentShare()))
          .preferredAreas(household.areas().preferred())
          .forbiddenAreas(household.areas().forbidden())
          .secrecy(HouseholdNeed.Secrecy.valueOf(household.secrecy().name()))
          .temporaryCostPerDay(needs.inTemporary() ? office.temporaryPerDay() : 0)
          .shareGroup(ShareGroups.of(household));
    }
    boolean told = household != null && household.state().promised();
    String previous = previous(id);
    made.previous(previous, told && previous != null);
    made.forbidden(forbidden.getOrDefault(id, Set.of()));
    Pin pin = pins.get(id);
    if (pin != null) {
      made.pin(new HouseholdNeed.Pin(pin.target(), pin.from()));
    } else if (told && previous != null) {
      made.pin(new HouseholdNeed.Pin(previous, null));
    }
    return made.done();
  }

  /// The primary school of the home it has now, while it has a child who goes there.
  private @Nullable String school(Household household) {
    LocalDate day = basis.time().starts();
    boolean pupils =
        household.membersOn(day).stream()
            .mapToInt(member -> day.getYear() - member.birthYear())
            .anyMatch(age -> age >= FIRST_CLASS && age <= LAST_CLASS);
    return pupils
        ? basis
            .tenancies()
            .homeOf(household.id(), basis.day())
            .flatMap(lease -> basis.dwelling(lease.dwellingId()))
            .map(home -> home.surroundings().primarySchool())
            .orElse(null)
        : null;
  }

  private @Nullable String previous(String household) {
    Plan adopted = basis.adopted();
    return adopted == null
        ? null
        : adopted.placementOf(household).map(p -> p.target()).orElse(null);
  }

  private static Set<Feature> features(Needs needs) {
    List<Feature> features = new ArrayList<>();
    if (needs.wheelchair()) {
      features.add(Feature.WHEELCHAIR);
    }
    if (needs.stepFree()) {
      features.add(Feature.STEP_FREE);
    }
    return Set.copyOf(features);
  }
}
