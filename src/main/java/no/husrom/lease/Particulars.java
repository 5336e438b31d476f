package no.husrom.lease;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.husrom.rule.tenancy.AgreedException;
import org.jspecify.annotations.Nullable;

/// What the tenancy act (husleieloven) has a word about beside term and security. `rentSince` is
/// the day the rent was last changed, null when never; `advanceRent` kroner agreed paid before they
/// fall due; `exceptions` those of § 11-1 that were told in writing; `weightyReason` why there is
/// one more short lease; `landlordLivesIn` and `holidayHome` what kind of dwelling lets a term be
/// short; `roomWithAccess` a single room with access to another's home; `protestedOn` when the
/// tenant protested against a notice, `movingDemandedOn` when the landlord asked in writing to
/// move.
public record Particulars(
    @Nullable LocalDate rentSince,
    @Nullable Integer advanceRent,
    String otherPayments,
    Set<AgreedException> exceptions,
    @Nullable String weightyReason,
    boolean landlordLivesIn,
    boolean holidayHome,
    boolean roomWithAccess,
    @Nullable LocalDate protestedOn,
    @Nullable LocalDate movingDemandedOn) {

  public static final Particulars NONE =
      new Particulars(null, null, "", Set.of(), null, false, false, false, null, null);

  public Particulars {
    Set<AgreedException> agreed = EnumSet.noneOf(AgreedException.class);
    agreed.addAll(exceptions);
    exceptions = Collections.unmodifiableSet(agreed);
  }
}
