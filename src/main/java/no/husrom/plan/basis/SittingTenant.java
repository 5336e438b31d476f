package no.husrom.plan.basis;

import java.time.LocalDate;
import no.husrom.household.need.HouseholdSize;

/// A tenant who may have to move in the year: why, until when the home is theirs, from when and by
/// when another is needed, and what is proposed.
public record SittingTenant(
    String household,
    String lease,
    String dwelling,
    Cause cause,
    LocalDate leaseEnds,
    LocalDate ready,
    LocalDate deadline,
    HouseholdSize size,
    boolean hidden,
    TenantChoice proposed) {

  /// Why the tenant may have to move.
  public enum Cause {
    LEASE_ENDS,
    TENANT_NOTICE,
    LANDLORD_NOTICE,
    /// The municipality's own lease of a leased-in dwelling runs out.
    LEASED_IN_ENDS,
    /// The dwelling is discontinued or made unavailable.
    DWELLING_GOES,
    /// Family is coming, and the home is too small for all.
    FAMILY_COMES,
    /// In the queue for another home.
    ASKS_TO_MOVE,
    /// Keeps the home, but could leave it for one of its own or a private lease.
    COULD_LEAVE;

    /// Whether the present lease ends, so that it belongs in the list of leases running out.
    public boolean endsLease() {
      return switch (this) {
        case LEASE_ENDS, TENANT_NOTICE, LANDLORD_NOTICE, LEASED_IN_ENDS, DWELLING_GOES -> true;
        case FAMILY_COMES, ASKS_TO_MOVE, COULD_LEAVE -> false;
      };
    }
  }
}
