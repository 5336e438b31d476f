package no.husrom.lease.law;

import java.util.List;
import java.util.Optional;
import no.husrom.lease.Lease;
import no.husrom.rule.tenancy.TenancyFacts;
import no.husrom.rule.tenancy.TenancyLaw;

/// The leases of one moment, and the law with the office's own rates that they are held against.
public record LeaseLaw(TenancyLaw law, List<Lease> leases, LeaseFacts facts) {

  public LeaseLaw {
    leases = List.copyOf(leases);
  }

  /// The facts of the lease with this id.
  public Optional<TenancyFacts> find(String id) {
    return leases.stream().filter(lease -> lease.id().equals(id)).findFirst().map(facts::of);
  }
}
