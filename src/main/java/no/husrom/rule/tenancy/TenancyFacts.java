package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the tenancy act asks about one lease. Null is not known, or not the case; kroner are whole,
/// `rent` a month.
public record TenancyFacts(Period period, Money money, Agreed agreed, Leaving leaving) {

  /// `fixed` is a fixed term (tidsavgrensa); `ends` the last day.
  public record Period(
      boolean fixed,
      @Nullable LocalDate signedOn,
      @Nullable LocalDate starts,
      @Nullable LocalDate ends) {}

  /// `rentSince` is the day the rent was last changed, null when never; `account` whether the
  /// deposit's account is known; `advanceRent` kroner agreed paid before they fall due;
  /// `otherPayments` what else was agreed, in the office's words.
  public record Money(
      @Nullable Integer rent,
      @Nullable LocalDate rentSince,
      @Nullable Integer deposit,
      @Nullable Integer guarantee,
      boolean account,
      @Nullable Integer advanceRent,
      String otherPayments) {}

  /// What was said in writing at signing, and what kind of dwelling it is. `earlierShortLeases`
  /// counts fixed-term leases between the same parties of the same dwelling, begun before this one
  /// and shorter than § 9-3 lets them be; `landlordLivesIn` is a loft or basement flat in a single
  /// house, or a flat in a two-unit house, where the landlord lives too.
  public record Agreed(
      boolean noTermination,
      boolean disadvantaged,
      Set<AgreedException> exceptions,
      @Nullable String shortTermReason,
      @Nullable String weightyReason,
      int earlierShortLeases,
      boolean landlordLivesIn,
      boolean holidayHome,
      boolean roomWithAccess) {

    public Agreed {
      exceptions =
          exceptions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(exceptions));
    }
  }

  /// Who gave notice.
  public enum Party {
    TENANT,
    LANDLORD
  }

  /// How it ends. A notice counts from the day it was given; `replaced` says that the tenant is
  /// gone, or a later lease of the household or the dwelling has taken over.
  public record Leaving(
      @Nullable LocalDate noticeOn,
      @Nullable Party noticeBy,
      @Nullable LocalDate protestedOn,
      @Nullable LocalDate movingDemandedOn,
      boolean replaced) {}

  /// The day whose law says what the lease may hold: that of signing, else the first day.
  public @Nullable LocalDate enteredOn() {
    return period.signedOn() != null ? period.signedOn() : period.starts();
  }
}
