package no.husrom.history;

import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Term;

/// Records with one fact changed.
final class Edits {
  private Edits() {}

  static Dwelling noted(Dwelling d, String note) {
    return new Dwelling(
        d.id(),
        d.version(),
        d.address(),
        d.kind(),
        d.partOf(),
        d.size(),
        d.access(),
        d.holding(),
        d.rent(),
        d.availableFrom(),
        d.surroundings(),
        d.meters(),
        d.approval(),
        d.letting(),
        d.verifiedOn(),
        note,
        d.statuses(),
        d.fields());
  }

  static Lease moved(Lease l, Occupancy occupancy, Term term) {
    return new Lease(
        l.id(),
        l.version(),
        l.householdId(),
        occupancy,
        term,
        l.signedOn(),
        l.rent(),
        l.security(),
        l.statements(),
        l.particulars(),
        l.notice(),
        l.mayRenew(),
        l.note(),
        l.fields());
  }

  static Household named(Household h, String label) {
    return new Household(
        h.id(),
        h.version(),
        label,
        h.category(),
        h.legalGround(),
        h.state(),
        h.readyFrom(),
        h.deadline(),
        h.settledOn(),
        h.members(),
        h.bedrooms(),
        h.needs(),
        h.areas(),
        h.economy(),
        h.application(),
        h.stay(),
        h.weight(),
        h.secrecy(),
        h.verifiedOn(),
        h.note(),
        h.fields());
  }
}
