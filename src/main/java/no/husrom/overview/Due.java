package no.husrom.overview;

import java.time.LocalDate;
import no.husrom.plan.PlanTask;
import no.husrom.rule.rate.RateTable;
import org.jspecify.annotations.Nullable;

/// Something with a day. `unit` is the code of who is responsible; `who` and `where` are null when
/// there is none, or the address is secret.
public record Due(
    LocalDate day, Cause cause, String unit, @Nullable String who, @Nullable String where) {

  /// What the day is for.
  public sealed interface Cause {}

  /// A task of the adopted plan.
  public record Task(PlanTask.What what) implements Cause {}

  /// A talk about the next home, so many months before the lease ends: 12, 9, 6 and 4.
  public record Talk(int monthsBefore) implements Cause {}

  public record LeaseEnds() implements Cause {}

  /// The last day before a lease that nobody acted on becomes open-ended (husleieloven § 9-2).
  public record BecomesOpenEnded() implements Cause {}

  /// The municipality's own lease of a leased-in dwelling ends.
  public record LeasedInEnds() implements Cause {}

  /// A waiting household should have had a home by now.
  public record HomeNeeded() implements Cause {}

  /// A table of rates that should have been renewed on its day and is not.
  public record RatesDue(RateTable table) implements Cause {}

  /// Whether the day is over.
  public boolean overdueOn(LocalDate today) {
    return day.isBefore(today);
  }
}
