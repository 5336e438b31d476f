package no.husrom.plan.solve.explain.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;

/// Orders changes by what they take of the municipality. Last those that need dwellings nobody has
/// found, before them those that need somebody to be faster, by days: neither can simply be
/// ordered. The rest by kroner: what budgets are raised by, or what the new units of a measure cost
/// in the period if that is more; the rent of the days a lease goes on; what a household cannot pay
/// itself in a year. So what only takes a decision comes first. Among equals: less work, fewer
/// steps, and smaller amounts.
public final class CheapestFirst implements Comparator<Change> {
  private static final int MONTHS = 12;
  private static final int DAYS = 365;

  private final Problem problem;
  private final Map<String, Integer> rents = new HashMap<>();
  private final Map<String, MeasureOffer> measures = new HashMap<>();

  public CheapestFirst(Problem problem) {
    this.problem = problem;
    for (DwellingOffer offer : problem.dwellings()) {
      rents.put(offer.id(), offer.rent());
    }
    for (MeasureOffer offer : problem.measures()) {
      measures.put(offer.id(), offer);
    }
  }

  @Override
  public int compare(Change one, Change other) {
    return Comparator.comparingLong((Change c) -> amount(c, Rule.AVAILABLE))
        .thenComparingLong(c -> amount(c, Rule.LEAD_TIME))
        .thenComparingLong(this::kroner)
        .thenComparingLong(c -> amount(c, Rule.FEATURES))
        .thenComparingInt(c -> c.steps().size())
        .thenComparingLong(c -> sum(c, WouldHelp::amount))
        .thenComparing(c -> c.steps().toString())
        .compare(one, other);
  }

  private static long amount(Change change, Rule rule) {
    return sum(change, s -> s.rule() == rule ? Math.max(1, s.amount()) : 0);
  }

  private static long sum(Change change, ToLongFunction<WouldHelp> part) {
    return change.steps().stream().mapToLong(part).sum();
  }

  /// What the change takes of kroner, as far as anybody knows.
  public long kroner(Change change) {
    long budgets =
        sum(
            change,
            s ->
                s.rule() == Rule.OPERATING_BUDGET || s.rule() == Rule.INVESTMENT_BUDGET
                    ? s.amount()
                    : 0);
    long units = sum(change, s -> s.rule() == Rule.MEASURE_UNITS ? s.amount() * unit(s) : 0);
    long rents =
        sum(
            change,
            s ->
                switch (s.rule()) {
                  case RENT -> MONTHS * s.amount();
                  case ENDS_TOO_SOON -> inDays(this.rents.getOrDefault(s.target(), 0), s.amount());
                  default -> 0;
                });
    return Math.max(budgets, units) + rents;
  }

  /// What one more unit of the measure costs in the period when it is got as soon as it can be.
  private long unit(WouldHelp step) {
    MeasureOffer offer = measures.get(step.target());
    if (offer == null) {
      return 0;
    }
    int days = Math.max(0, problem.period().days() - offer.leadDays());
    return inDays(offer.operatingPerMonth(), days) + offer.netInvestment();
  }

  private static long inDays(long perMonth, long days) {
    return perMonth * MONTHS * days / DAYS;
  }
}
