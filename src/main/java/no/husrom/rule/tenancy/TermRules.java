package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;

/// What a fixed term may be (husleieloven §§ 9-2, 9-3, 9-3 a and 11-1), and what must be said in
/// writing, by the law of the day the lease was entered into.
record TermRules(RateBook rates, TenancyFacts facts, LocalDate entered) {
  /// From when the landlord must say in writing that a fixed term cannot be terminated (act of 16
  /// January 2009 no. 6).
  private static final LocalDate STATEMENT_SINCE = LocalDate.of(2009, 9, 1);

  List<Finding> all() {
    List<Finding> found = new ArrayList<>();
    TenancyFacts.Agreed agreed = facts.agreed();
    if (facts.period().fixed()) {
      if (!agreed.noTermination() && !entered.isBefore(STATEMENT_SINCE)) {
        found.add(new Finding.StatementMissing());
      }
      length(found);
    }
    if (!agreed.exceptions().isEmpty() && !agreed.disadvantaged()) {
      found.add(new Finding.ExceptionsWithoutStatement());
    }
    if (agreed.exceptions().isEmpty() && agreed.disadvantaged()) {
      found.add(new Finding.NoExceptionsNamed());
    }
    return found;
  }

  /// The least months of a fixed term like this one; empty when the act said nothing then.
  private OptionalInt least() {
    OptionalInt least = Norm.LEAST_TERM.on(entered, rates);
    if (least.isPresent() && facts.agreed().landlordLivesIn()) {
      least = smaller(least, Norm.LEAST_TERM_LANDLORD_IN_HOUSE.on(entered, rates));
    }
    if (least.isPresent() && facts.agreed().holidayHome()) {
      least = smaller(least, holidayHome());
    }
    return least;
  }

  private OptionalInt holidayHome() {
    return Norm.LEAST_TERM_HOLIDAY_HOME.on(entered, rates);
  }

  private static OptionalInt smaller(OptionalInt one, OptionalInt other) {
    return other.isPresent() && other.getAsInt() < one.getAsInt() ? other : one;
  }

  /// Whether it is for a fixed term shorter than § 9-3 lets it be without a reason.
  boolean shorter() {
    OptionalInt least = least();
    return facts.period().fixed() && least.isPresent() && !lasts(least.getAsInt());
  }

  private void length(List<Finding> found) {
    OptionalInt ordinary = Norm.LEAST_TERM.on(entered, rates);
    if (facts.agreed().holidayHome() && ordinary.isPresent() && !lasts(ordinary.getAsInt())) {
      found.add(new Finding.HolidayHome(holidayHome().isPresent()));
    }
    if (shorter()) {
      String reason = facts.agreed().shortTermReason();
      int least = least().orElseThrow();
      found.add(
          reason == null || reason.isBlank()
              ? new Finding.TooShort(least, lastDay(least))
              : withReason(facts.agreed(), reason));
    }
  }

  /// Where the tenant was told that the dwelling is for the disadvantaged, § 11-1 is what the short
  /// term rests on; else § 9-3.
  private Finding withReason(TenancyFacts.Agreed agreed, String reason) {
    if (!agreed.disadvantaged()) {
      return new Finding.ShortForReason(false, reason);
    }
    if (!agreed.exceptions().contains(AgreedException.SHORT_TERM)) {
      return new Finding.ShortTermNotTold();
    }
    OptionalInt allowed = Norm.SHORT_LEASES.on(entered, rates);
    boolean weighty = agreed.weightyReason() != null && !agreed.weightyReason().isBlank();
    return allowed.isPresent() && agreed.earlierShortLeases() >= allowed.getAsInt() && !weighty
        ? new Finding.AnotherShortLease(agreed.earlierShortLeases())
        : new Finding.ShortForReason(true, reason);
  }

  /// Whether the lease lasts at least so many months; one whose days are not known is not judged.
  private boolean lasts(int months) {
    LocalDate ends = facts.period().ends();
    return facts.period().starts() == null || ends == null || !ends.isBefore(lastDay(months));
  }

  /// The last day of so many months from the first day on.
  private LocalDate lastDay(int months) {
    LocalDate starts = facts.period().starts();
    return starts == null ? LocalDate.MAX : starts.plusMonths(months).minusDays(1);
  }
}
