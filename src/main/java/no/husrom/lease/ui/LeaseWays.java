package no.husrom.lease.ui;

import java.util.function.Consumer;
import no.husrom.lease.Lease;

/// Where the user can go from a lease: to its checklist, to what the tenancy act says of it, to the
/// letter of a new rent.
public record LeaseWays(Consumer<Lease> checklist, Consumer<Lease> law, Consumer<Lease> newRent) {}
