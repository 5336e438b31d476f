package no.husrom.rule.allowance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.husrom.rule.rate.Rate;
import org.jspecify.annotations.Nullable;

/// Bostøtte as it was reckoned, step by step.
///
/// @param approvedCost kroner a year, at most the ceiling
/// @param ceiling kroner a year
/// @param weightedIncome kroner a year
/// @param ownShare kroner a year; the reckoning goes on with it unrounded
/// @param monthly kroner a month that are paid
/// @param nothing why nothing is paid; null when something is
/// @param incomeLimit kroner a month: above this much income there is nothing, however dear the
///   dwelling
/// @param outdated that some of the rates may be out of date; null when they are not
public record Allowance(
    Facts facts,
    List<Step> steps,
    long approvedCost,
    long ceiling,
    long weightedIncome,
    long ownShare,
    int monthly,
    @Nullable Nothing nothing,
    long incomeLimit,
    @Nullable Outdated outdated)
    implements Answer {

  /// Why nothing is paid.
  public enum Nothing {
    /// The own share is as large as the approved cost.
    OWN_SHARE_COVERS,
    /// What it comes to is less than the least payment.
    BELOW_LEAST
  }

  /// That rates in use from `from` on should have been renewed on `due`, and were not.
  public record Outdated(LocalDate from, LocalDate due) {}

  public Allowance {
    steps = List.copyOf(steps);
  }

  /// The part of the rent that is above the ceiling and raises no support, in kroner a month.
  public int rentAboveCeiling() {
    long above = Math.max(0, 12L * facts.home().rentPerMonth() - ceiling);
    return Math.toIntExact((above + 6) / 12);
  }

  /// The part of the rent that the household pays itself, in kroner a month.
  public int uncovered() {
    return Math.max(0, facts.home().rentPerMonth() - monthly);
  }

  /// Every rate it was reckoned with, once each.
  public List<Rate> rates() {
    return steps.stream().flatMap(step -> step.rates().stream()).distinct().toList();
  }

  /// The day from which all these rates hold.
  public LocalDate ratesValidFrom() {
    return rates().stream().map(Rate::validFrom).max(Comparator.naturalOrder()).orElseThrow();
  }
}
