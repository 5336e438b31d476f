package no.husrom.plan.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.measure.Measure;
import no.husrom.office.Decision;
import no.husrom.plan.Persons;
import no.husrom.plan.Scenario;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.supply.SupplyAssumptions;

/// What is proposed for each part of a draft.
final class Proposals {
  private static final int LOW_PERCENT = 70;
  private static final int HIGH_PERCENT = 120;
  private static final int SECONDS = 120;

  private Proposals() {}

  static Draft draft(Basis basis) {
    Decision decision = basis.decision();
    Map<String, TenantChoice> tenants = new TreeMap<>();
    for (SittingTenant tenant : basis.tenants()) {
      tenants.put(tenant.household(), tenant.proposed());
    }
    NeedAssumptions need = NeedAssumptions.PROPOSED.withTenants(tenants);
    return new Draft(
        decision,
        Scenario.DECIDED,
        numbers(basis, decision, need),
        new SupplyAssumptions(basis.registers().office().turnaroundDays(), new TreeSet<>()),
        need,
        measures(basis),
        null,
        SECONDS);
  }

  private static List<Measure> measures(Basis basis) {
    return basis.measures().stream().filter(m -> m.active() && m.most() > 0).toList();
  }

  /// Before the council has voted, the requested number is planned for. Low is seven tenths of it,
  /// but never fewer than have come or are named; high what there is said to be capacity for, else
  /// a fifth more.
  private static ScenarioNumbers numbers(Basis basis, Decision decision, NeedAssumptions need) {
    Integer voted = decision.decided();
    int decided = voted == null ? decision.requested() : voted;
    Persons persons = Need.of(basis, decided, need).persons();
    int low = Math.max(persons.settled() + persons.named(), decided * LOW_PERCENT / 100);
    int high =
        decision.capacityMore() > 0
            ? decided + decision.capacityMore()
            : Math.ceilDiv(decided * HIGH_PERCENT, 100);
    return new ScenarioNumbers(Math.min(low, decided), decided, high);
  }
}
