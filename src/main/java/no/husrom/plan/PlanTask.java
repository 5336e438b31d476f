package no.husrom.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something to be done for the plan to come true: what, by which unit of the municipality, by
/// when, and for which household, dwelling or measure.
public record PlanTask(
    What what,
    String unit,
    LocalDate due,
    @Nullable String household,
    @Nullable String dwelling,
    @Nullable String measure) {

  /// The kinds of task, from the checklist of a move-in and the throughput talks before a lease
  /// ends.
  public enum What {
    /// Get a measure going in time.
    START_MEASURE,
    RESERVE_DWELLING,
    MAKE_READY,
    DRAFT_LEASE,
    DEPOSIT_OR_GUARANTEE,
    FURNISH,
    SIGN_LEASE,
    HAND_OVER,
    /// In IMDinett, for each member.
    REGISTER_SETTLEMENT,
    /// To the national population register, within eight days.
    REPORT_MOVE,
    /// Housing allowance, by the 25th.
    APPLY_HOUSING_ALLOWANCE,
    /// About another dwelling, start loan, rent to own: 12, 9, 6 and 4 months before a lease ends.
    THROUGHPUT_TALK,
    RENEW_LEASE,
    /// Start loan, grant or a private lease, so that the tenant can leave in time.
    HELP_OUT,
    INSPECT_AT_MOVE_OUT,
    /// Three months after its end an unrenewed lease becomes open-ended (husleieloven § 9-2).
    CHECK_MOVED_OUT,
    /// Nobody may be forgotten: find a home for an unplaced household.
    FIND_HOME
  }
}
