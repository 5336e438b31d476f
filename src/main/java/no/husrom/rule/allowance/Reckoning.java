package no.husrom.rule.allowance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.husrom.rule.allowance.Allowance.Outdated;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateTable;
import org.jspecify.annotations.Nullable;

/// A reckoning under way: looks the rates of one day up, and writes the steps down with those that
/// were looked up for each.
final class Reckoning {
  /// Far more digits than kroner have.
  static final MathContext EXACT = MathContext.DECIMAL64;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final RateBook book;
  private final LocalDate day;
  private final List<Step> steps = new ArrayList<>();
  private List<Rate> used = new ArrayList<>();

  Reckoning(RateBook book, LocalDate day) {
    this.book = book;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  /// The amount of `allowance.<key>` on the day.
  ///
  /// @throws no.husrom.rule.rate.MissingRateException when nothing is known of that day
  BigDecimal rate(String key) {
    Rate rate = book.at("allowance." + key, day);
    used.add(rate);
    return rate.amount();
  }

  /// The same for a rate in percent, as a fraction.
  BigDecimal share(String key) {
    return rate(key).divide(HUNDRED);
  }

  /// Writes a step down with the rates looked up since the one before.
  BigDecimal step(StepKind kind, BigDecimal amount) {
    steps.add(new Step(kind, amount, used));
    used = new ArrayList<>();
    return amount;
  }

  List<Step> steps() {
    return steps;
  }

  /// Whether rates in the steps were to be renewed before the day, and were not.
  @Nullable Outdated outdated() {
    Set<String> keys = RateTable.ALLOWANCE.outdated(day, book);
    return steps.stream()
        .flatMap(step -> step.rates().stream())
        .filter(rate -> keys.contains(rate.key()))
        .map(Rate::validFrom)
        .max(Comparator.naturalOrder())
        .flatMap(from -> RateTable.ALLOWANCE.dueOn(day, book).map(due -> new Outdated(from, due)))
        .orElse(null);
  }
}
