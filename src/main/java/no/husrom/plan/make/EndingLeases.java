package no.husrom.plan.make;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.husrom.household.Category;
import no.husrom.plan.EndingLease;
import no.husrom.plan.EndingLease.Outcome;
import no.husrom.plan.Who;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Proposal;

/// The leases that end in the year, of themselves or because the tenant leaves for a home of its
/// own, and what becomes of each tenant.
final class EndingLeases {
  private final Basis basis;
  private final Draft draft;
  private final People people;

  EndingLeases(Basis basis, Draft draft, People people) {
    this.basis = basis;
    this.draft = draft;
    this.people = people;
  }

  List<EndingLease> of(Proposal proposal) {
    Map<String, Assignment> assignments = new HashMap<>();
    proposal.assignments().forEach(a -> assignments.put(a.household(), a));
    return basis.tenants().stream()
        .filter(
            tenant ->
                tenant.cause().endsLease()
                    || assignments.get(tenant.household()) instanceof Assignment.Leaving)
        .map(tenant -> ending(tenant, assignments))
        .toList();
  }

  private EndingLease ending(SittingTenant tenant, Map<String, Assignment> assignments) {
    Assignment assignment = assignments.get(tenant.household());
    return new EndingLease(
        tenant.lease(),
        assignment == null ? outside(tenant) : people.who(tenant.household()),
        tenant.dwelling(),
        assignment instanceof Assignment.Leaving leaving ? leaving.day() : tenant.leaseEnds(),
        assignment == null ? byChoice(tenant) : outcome(assignment));
  }

  private Who outside(SittingTenant tenant) {
    Category category =
        basis.household(tenant.household()).map(h -> h.category()).orElse(Category.SITTING_TENANT);
    return new Who(
        tenant.household(),
        category,
        true,
        tenant.hidden(),
        tenant.size().persons(),
        tenant.size().bedrooms());
  }

  private Outcome byChoice(SittingTenant tenant) {
    Predicate<TenantChoice> chosen =
        draft.need().tenants().getOrDefault(tenant.household(), tenant.proposed())::equals;
    return chosen.test(TenantChoice.LEAVE) ? Outcome.LEAVES : Outcome.UNSOLVED;
  }

  private static Outcome outcome(Assignment assignment) {
    return switch (assignment) {
      case Assignment.Stay _, Assignment.NewUnit _ -> Outcome.MOVES;
      case Assignment.Renewal _ -> Outcome.RENEWS;
      case Assignment.Leaving _ -> Outcome.LEAVES;
      case Assignment.Unplaced _ -> Outcome.UNSOLVED;
    };
  }
}
