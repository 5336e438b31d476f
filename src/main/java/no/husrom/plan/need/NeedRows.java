package no.husrom.plan.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.need.HouseholdSize;
import no.husrom.plan.Persons;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.PlanTime;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.plan.basis.Tenancies;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.rule.space.BedroomNorm;

/// Finds the households that need a home in the year.
final class NeedRows {
  private final Basis basis;
  private final PlanTime time;
  private final NeedAssumptions assumptions;
  private final Persons persons;
  private final BedroomNorm norm;

  NeedRows(Basis basis, NeedAssumptions assumptions, Persons persons) {
    this.basis = basis;
    this.time = basis.time();
    this.assumptions = assumptions;
    this.persons = persons;
    this.norm = basis.registers().office().norm();
  }

  /// Named households by id, then the unnamed places, then tenants by the day their home is lost.
  List<NeedRow> all() {
    List<NeedRow> rows = new ArrayList<>();
    Tenancies tenancies = basis.tenancies();
    PersonCount count = new PersonCount(basis, assumptions);
    for (Household household : basis.registers().households()) {
      boolean housed = !tenancies.ofHousehold(household.id(), basis.day()).isEmpty();
      boolean queue = household.category() != Category.REFUGEE;
      if (!housed && count.comesInYear(household) && (assumptions.withQueue() || !queue)) {
        rows.add(newcomer(household));
      }
    }
    rows.addAll(unnamed("U", NeedKind.UNNAMED_PLACE, persons.unnamed()));
    rows.addAll(unnamed("F", NeedKind.FAMILY, assumptions.moreReunited()));
    rows.addAll(tenants());
    return rows;
  }

  private NeedRow newcomer(Household household) {
    NeedKind kind =
        household.legalGround() == LegalGround.FAMILY
            ? NeedKind.FAMILY
            : household.category() == Category.REFUGEE ? NeedKind.NAMED_REFUGEE : NeedKind.QUEUE;
    HouseholdSize size = HouseholdSize.on(time.ends(), household, norm);
    LocalDate stated = household.readyFrom();
    LocalDate ready = stated == null ? time.starts() : time.notBeforeStart(stated);
    LocalDate deadline = household.deadline();
    int wait = kind == NeedKind.QUEUE ? assumptions.queueWaitDays() : assumptions.refugeeWaitDays();
    return new NeedRow(
        who(household, size),
        kind,
        size.ages(),
        ready,
        deadline == null ? ready.plusDays(wait) : deadline,
        null,
        true);
  }

  private static Who who(Household household, HouseholdSize size) {
    return new Who(
        household.id(),
        household.category(),
        true,
        household.secrecy().hidden(),
        size.persons(),
        size.bedrooms());
  }

  /// Households for places nobody is assigned to, with ids as U2026-01.
  private List<NeedRow> unnamed(String letter, NeedKind kind, int places) {
    List<HouseholdType> types = assumptions.mix().fill(places);
    List<LocalDate> days = assumptions.spread().days(types, time);
    List<NeedRow> rows = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      HouseholdType type = types.get(i);
      String number = i < 9 ? "0" + (i + 1) : String.valueOf(i + 1);
      String id = letter + time.year() + "-" + number;
      int bedrooms = norm.bedroomsFor(type.people());
      LocalDate ready = days.get(i);
      rows.add(
          new NeedRow(
              new Who(id, Category.REFUGEE, false, false, type.persons(), bedrooms),
              kind,
              type.ages(),
              ready,
              ready.plusDays(assumptions.refugeeWaitDays()),
              null,
              true));
    }
    return rows;
  }

  private List<NeedRow> tenants() {
    List<NeedRow> rows = new ArrayList<>();
    for (SittingTenant tenant : basis.tenants()) {
      Household household = basis.household(tenant.household()).orElse(null);
      TenantChoice choice =
          assumptions.tenants().getOrDefault(tenant.household(), tenant.proposed());
      boolean leftOut = assumptions.leftOut().contains(tenant.household());
      boolean planned = choice == TenantChoice.MOVE || choice == TenantChoice.PLAN_DECIDES;
      if (household != null && planned && !leftOut) {
        rows.add(
            new NeedRow(
                who(household, tenant.size()),
                tenant.cause() == Cause.FAMILY_COMES ? NeedKind.FAMILY : NeedKind.SITTING_TENANT,
                tenant.size().ages(),
                tenant.ready(),
                tenant.deadline(),
                tenant,
                choice == TenantChoice.MOVE));
      }
    }
    return rows;
  }
}
