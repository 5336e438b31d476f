package no.husrom.plan.make;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.husrom.office.Decision;
import no.husrom.office.Office;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.supply.Reservation;
import no.husrom.plan.supply.Supply;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// Makes the planner's problem. The same registers, draft and day give the same problem to the last
/// letter.
public final class ProblemMaker {
  private static final int SHORTEST_LEASE_DAYS = 365;
  private final Basis basis;
  private final Draft draft;
  private final List<NeedRow> need;
  private final Supply supply;
  private final List<SittingTenant> renewing;
  private final List<SittingTenant> leaving;

  private ProblemMaker(Basis basis, Draft draft) {
    this.basis = basis;
    this.draft = draft;
    this.need = draft.needOf(basis).rows();
    this.supply = draft.supplyOf(basis);
    this.renewing = decided(TenantChoice.RENEW).filter(t -> t.cause().endsLease()).toList();
    this.leaving = decided(TenantChoice.LEAVE).filter(basis::mayLeave).toList();
  }

  public static Problem of(Basis basis, Draft draft) {
    return new ProblemMaker(basis, draft).make();
  }

  private Problem make() {
    Targets targets = Targets.of(basis, draft.measures());
    HouseholdMaker households = new HouseholdMaker(basis, draft);
    Set<String> homes = new HashSet<>();
    List<HouseholdNeed> needs = new ArrayList<>();
    for (NeedRow row : need) {
      SittingTenant tenant = row.tenant();
      if (tenant != null) {
        homes.add(tenant.dwelling());
      }
      needs.add(households.of(row));
    }
    for (SittingTenant tenant : renewing) {
      homes.add(tenant.dwelling());
      needs.add(households.renewing(tenant));
    }
    for (SittingTenant tenant : leaving) {
      homes.add(tenant.dwelling());
      needs.add(households.leaving(tenant));
    }
    DwellingMaker dwellings = new DwellingMaker(basis);
    List<DwellingOffer> offers = new ArrayList<>();
    for (SupplyRow row : supply.rows()) {
      boolean home = homes.contains(row.dwelling());
      if (row.kind().offered() ? row.available() != null || home : home) {
        offers.add(dwellings.of(row, row.kind().offered() ? keptFor(row, needs) : Set.of()));
      }
    }
    Office office = basis.registers().office();
    String name = (office.municipality() + " " + draft.year() + " " + draft.scenario()).strip();
    return new Problem(
        name,
        basis.time().period(),
        norms(office),
        Weights.STANDARD,
        needs,
        offers,
        targets.offers(office.norm().mostPerBedroom()),
        new Limits(
            draft.operatingBudget(),
            draft.investmentBudget(),
            handovers(basis.time().period()),
            basis.caps(),
            draft.mostChanges()));
  }

  /// A bucket of the planner takes what the month can in which its middle lies.
  private List<Integer> handovers(Period period) {
    Decision decision = draft.decision();
    if (decision.handoversIn().isEmpty()) {
      return List.of(decision.handoversPerMonth());
    }
    return IntStream.range(0, period.buckets())
        .mapToObj(bucket -> period.dateOf(bucket * period.bucketDays() + period.bucketDays() / 2))
        .map(middle -> decision.handovers(middle.getMonth()))
        .toList();
  }

  /// Tenants of whom this is decided. They belong in the plan all the same: a new lease is one of
  /// its leases, and a way out one of its costs.
  private Stream<SittingTenant> decided(TenantChoice choice) {
    return basis.tenants().stream()
        .filter(
            tenant ->
                draft.need().tenants().getOrDefault(tenant.household(), tenant.proposed())
                    == choice)
        .filter(tenant -> !draft.need().leftOut().contains(tenant.household()));
  }

  /// The households that a home on offer is kept for; null: any.
  private @Nullable Set<String> keptFor(SupplyRow row, List<HouseholdNeed> needs) {
    Reservation kept =
        basis
            .dwelling(row.dwelling())
            .flatMap(dwelling -> Reservation.of(basis, dwelling, row))
            .filter(Reservation::forSomebody)
            .orElse(null);
    if (kept == null) {
      return null;
    }
    Set<String> households = new TreeSet<>(kept.households());
    needs.stream()
        .filter(need -> kept.isFor(need.id(), need.group()))
        .map(HouseholdNeed::id)
        .forEach(households::add);
    return households;
  }

  /// The prices of coming close to the norms go on as they begin: one room too few 60, one too many
  /// 10, two 30, and so on.
  private Norms norms(Office office) {
    return new Norms(
        office.norm().mostPerBedroom(),
        prices(office.bedroomsBelow(), n -> 60 * n),
        prices(office.bedroomsAbove(), n -> 20 * n - 10),
        draft.supply().turnaroundDays(),
        SHORTEST_LEASE_DAYS,
        Norms.STANDARD.fewestSharers());
  }

  private static List<Integer> prices(int count, IntUnaryOperator price) {
    return IntStream.rangeClosed(1, count).map(price).boxed().toList();
  }
}
