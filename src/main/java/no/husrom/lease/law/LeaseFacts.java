package no.husrom.lease.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Particulars;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.rule.tenancy.TenancyFacts;
import no.husrom.rule.tenancy.TenancyLaw;
import org.jspecify.annotations.Nullable;

/// The register's leases as facts before the law. What a lease follows and what follows it is known
/// from the others.
public final class LeaseFacts {
  private final TenancyLaw law;
  private final Set<String> gone;
  private final Map<String, List<Lease>> ofHousehold = new HashMap<>();
  private final Map<String, List<Lease>> ofDwelling = new HashMap<>();

  /// @param gone households that live in none of the dwellings any more
  public LeaseFacts(TenancyLaw law, Collection<Lease> leases, Set<String> gone) {
    this.law = law;
    this.gone = gone;
    for (Lease lease : leases) {
      ofHousehold.computeIfAbsent(lease.householdId(), _ -> new ArrayList<>()).add(lease);
      ofDwelling.computeIfAbsent(lease.dwellingId(), _ -> new ArrayList<>()).add(lease);
    }
  }

  /// A lease as it stands in the register, or as somebody is about to write it there.
  public TenancyFacts of(Lease l) {
    return facts(
        new TenancyFacts.Period(l.term() == Term.FIXED, l.signedOn(), l.starts(), l.ends()),
        l.rent(),
        l.security(),
        l.statements(),
        l.particulars(),
        l.notice(),
        earlierShort(l.id(), l.householdId(), l.dwellingId(), l.starts()),
        replaced(l));
  }

  /// Facts that may not be enough for a lease yet.
  ///
  /// @param rent kroner a month
  /// @param earlierShort see [#earlierShort]
  public static TenancyFacts facts(
      TenancyFacts.Period period,
      @Nullable Integer rent,
      Security security,
      Statements statements,
      Particulars p,
      @Nullable Notice notice,
      int earlierShort,
      boolean replaced) {
    String account = security.account();
    return new TenancyFacts(
        period,
        new TenancyFacts.Money(
            rent,
            p.rentSince(),
            security.deposit(),
            security.guarantee(),
            account != null && !account.isBlank(),
            p.advanceRent(),
            p.otherPayments()),
        new TenancyFacts.Agreed(
            statements.noTermination(),
            statements.disadvantaged(),
            p.exceptions(),
            statements.shortTermReason(),
            p.weightyReason(),
            earlierShort,
            p.landlordLivesIn(),
            p.holidayHome(),
            p.roomWithAccess()),
        new TenancyFacts.Leaving(
            notice == null ? null : notice.givenOn(),
            notice == null ? null : party(notice.by()),
            p.protestedOn(),
            p.movingDemandedOn(),
            replaced));
  }

  private static TenancyFacts.Party party(Notice.By by) {
    return switch (by) {
      case TENANT -> TenancyFacts.Party.TENANT;
      case LANDLORD -> TenancyFacts.Party.LANDLORD;
    };
  }

  /// How many leases, but for that with the id, the household has had of the dwelling before
  /// `starts` that are shorter than § 9-3 lets them be.
  public int earlierShort(String id, String household, String dwelling, LocalDate starts) {
    return (int)
        ofHousehold.getOrDefault(household, List.of()).stream()
            .filter(other -> other.dwellingId().equals(dwelling) && !other.id().equals(id))
            .filter(other -> other.starts().isBefore(starts))
            .filter(this::isShort)
            .count();
  }

  /// Whether it is for a fixed term shorter than § 9-3 let it be when it was entered into.
  public boolean isShort(Lease l) {
    return law.shorterThanTheLaw(
        facts(
            new TenancyFacts.Period(l.term() == Term.FIXED, l.signedOn(), l.starts(), l.ends()),
            l.rent(),
            l.security(),
            l.statements(),
            l.particulars(),
            null,
            0,
            false));
  }

  /// Whether the household is gone or has a later lease, or the dwelling has.
  public boolean replaced(Lease lease) {
    return gone.contains(lease.householdId())
        || later(ofHousehold.get(lease.householdId()), lease)
        || later(ofDwelling.get(lease.dwellingId()), lease);
  }

  /// Whether the household lives on the lease though its fixed term is over before `day`: nobody
  /// has given notice, and neither household nor dwelling has another lease after it. After three
  /// months the lease is open-ended (husleieloven § 9-2 third part).
  public boolean staysOn(LocalDate day, Lease lease) {
    LocalDate ends = lease.ends();
    return lease.term() == Term.FIXED
        && lease.notice() == null
        && ends != null
        && ends.isBefore(day)
        && !replaced(lease);
  }

  private static boolean later(@Nullable List<Lease> leases, Lease than) {
    return leases != null
        && leases.stream()
            .anyMatch(l -> !l.id().equals(than.id()) && l.starts().isAfter(than.starts()));
  }
}
