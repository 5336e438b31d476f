package no.husrom.plan.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.household.Household;
import no.husrom.household.Needs;
import no.husrom.household.Sex;
import no.husrom.household.need.Affordability;
import no.husrom.office.Office;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
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
      boolean mayRenew = choice(tenant) == TenantChoice.PLAN_DECIDES;
      made.home(home(tenant, mayRenew, true));
    }
    return known(made, row.who().id());
  }

  /// A tenant who is to have a new lease; only a pin elsewhere moves it.
  HouseholdNeed renewing(SittingTenant tenant) {
    Household household = households.get(tenant.household());
    Pin pin = pins.get(tenant.household());
    boolean elsewhere = pin != null && !pin.target().equals(tenant.dwelling());
    HouseholdDraft made =
        HouseholdNeed.draft(
                tenant.household(),
                tenant.size().persons(),
                tenant.size().bedrooms(),
                tenant.ready())
            .ages(tenant.size().ages())
            .group(household == null ? "" : household.category().name())
            .deadline(tenant.deadline())
            .home(home(tenant, true, elsewhere));
    return known(made, tenant.household());
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
          .needs(features(needs))
          .mostRent(Affordability.mostRent(household.economy(), office.rentShare()))
          .preferredAreas(household.areas().preferred())
          .forbiddenAreas(household.areas().forbidden())
          .secrecy(HouseholdNeed.Secrecy.valueOf(household.secrecy().name()))
          .temporaryCostPerDay(needs.inTemporary() ? office.temporaryPerDay() : 0)
          .shareGroup(shareGroup(household));
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

  /// Who may share a house with whom: singles who may share, women with women and men with men;
  /// those whose sex is not registered with each other.
  static @Nullable String shareGroup(Household household) {
    if (!household.needs().mayShare() || household.members().size() != 1) {
      return null;
    }
    Sex sex = household.members().getFirst().sex();
    return sex == null ? "ANY" : sex.name();
  }
}
