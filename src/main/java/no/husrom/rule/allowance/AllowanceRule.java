package no.husrom.rule.allowance;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.husrom.rule.allowance.Allowance.Nothing;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.RateBook;

/// The rule: a covered share of the approved housing cost above the own share (lov om bustøtte § 6,
/// forskrift om bustøtte §§ 1–8 and 13), with the rates of the day it is asked for.
public final class AllowanceRule {
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final int LARGEST_CEILING = 5;
  private static final BigDecimal ORE = new BigDecimal("0.01");

  /// Before this day only old-age, disability and survivor's pensioners got the heating supplement.
  private static final LocalDate HEATING_FOR_ALL = LocalDate.of(2024, 9, 1);

  private AllowanceRule() {}

  /// The support, or which rate is missing.
  public static Answer answer(Facts facts, RateBook book) {
    try {
      return reckon(facts, new Reckoning(book, facts.day()));
    } catch (MissingRateException e) {
      return new Answer.RateMissing(e.key(), e.day(), e.firstKnown().orElse(null));
    }
  }

  private static Allowance reckon(Facts facts, Reckoning sum) {
    BigDecimal weight = sum.step(StepKind.WEIGHT, weight(facts.people(), sum));
    BigDecimal income = income(facts.means(), sum);
    BigDecimal weighted =
        sum.step(StepKind.WEIGHTED_INCOME, income.divide(weight, 0, RoundingMode.HALF_UP));
    OwnShare ownShare = new OwnShare(sum, facts.people(), weighted);
    BigDecimal cost = cost(facts, sum);
    BigDecimal ceiling = sum.step(StepKind.CEILING, ceiling(facts, sum));
    BigDecimal approved = sum.step(StepKind.APPROVED_COST, cost.min(ceiling));
    BigDecimal coverage = sum.share("coverage");
    BigDecimal own = ownShare.of(weighted);
    BigDecimal support = sum.step(StepKind.SUPPORT, support(approved, own, coverage));
    BigDecimal least = sum.rate("least-payment");
    Nothing nothing =
        support.signum() == 0
            ? Nothing.OWN_SHARE_COVERS
            : support.compareTo(least) < 0 ? Nothing.BELOW_LEAST : null;
    BigDecimal monthly = sum.step(StepKind.MONTHLY, nothing == null ? krone(support) : ZERO);
    BigDecimal limit = limit(ownShare, ceiling, coverage, least, weight);
    sum.step(StepKind.INCOME_LIMIT, limit);
    return new Allowance(
        facts,
        sum.steps(),
        krone(approved).longValueExact(),
        krone(ceiling).longValueExact(),
        weighted.longValueExact(),
        krone(own).longValueExact(),
        monthly.intValueExact(),
        nothing,
        krone(limit).longValueExact(),
        sum.outdated());
  }

  /// Forskrift om bustøtte § 7: 1 for the first, less for the others, by age.
  private static BigDecimal weight(Facts.People people, Reckoning sum) {
    BigDecimal weight = sum.rate("weight.first");
    if (people.adults() > 1) {
      weight = weight.add(sum.rate("weight.adult").multiply(whole(people.adults() - 1)));
    }
    return people.children() == 0
        ? weight
        : weight.add(sum.rate("weight.child").multiply(whole(people.children())));
  }

  private static BigDecimal income(Facts.Means means, Reckoning sum) {
    BigDecimal income = whole(means.incomePerYear());
    if (means.wealth() > 0) {
      BigDecimal free =
          sum.rate(means.ownsDwelling() ? "wealth.free.own-dwelling" : "wealth.free.rented");
      BigDecimal above = whole(means.wealth()).subtract(free).max(ZERO);
      income =
          income.add(sum.step(StepKind.FROM_WEALTH, sum.share("wealth.share").multiply(above)));
    }
    return sum.step(StepKind.INCOME, income);
  }

  /// Forskrift om bustøtte § 2: the rent of a year, and a supplement when it does not pay for
  /// heating.
  private static BigDecimal cost(Facts facts, Reckoning sum) {
    BigDecimal cost = sum.step(StepKind.RENT, whole(facts.home().rentPerMonth()).multiply(MONTHS));
    boolean entitled =
        !sum.day().isBefore(HEATING_FOR_ALL)
            || facts.people().oldAge()
            || facts.people().youngDisabled();
    return facts.home().heatingIncluded() || !entitled
        ? cost
        : cost.add(sum.step(StepKind.HEATING, sum.rate("heating").multiply(MONTHS)));
  }

  /// Forskrift om bustøtte § 3.
  private static BigDecimal ceiling(Facts facts, Reckoning sum) {
    BigDecimal ceiling =
        sum.rate("ceiling." + Math.min(facts.people().persons(), LARGEST_CEILING))
            .add(sum.rate("ceiling-supplement." + facts.home().group()));
    return facts.home().adapted() ? ceiling.add(sum.rate("ceiling-supplement.adapted")) : ceiling;
  }

  private static BigDecimal support(BigDecimal cost, BigDecimal own, BigDecimal coverage) {
    return cost.subtract(own).max(ZERO).multiply(coverage).divide(MONTHS, Reckoning.EXACT);
  }

  /// The monthly income at which the support has fallen to the least payment, found by halving: the
  /// own share only rises with the income. Nothing when even no income gives too little.
  private static BigDecimal limit(
      OwnShare ownShare,
      BigDecimal ceiling,
      BigDecimal coverage,
      BigDecimal least,
      BigDecimal weight) {
    long paid = -1;
    long unpaid = 100L * Facts.MOST_INCOME;
    while (unpaid - paid > 1) {
      long middle = paid + (unpaid - paid) / 2;
      BigDecimal own = ownShare.of(whole(middle).multiply(ORE));
      if (support(ceiling, own, coverage).compareTo(least) >= 0) {
        paid = middle;
      } else {
        unpaid = middle;
      }
    }
    return whole(Math.max(0, paid)).multiply(ORE).multiply(weight).divide(MONTHS, Reckoning.EXACT);
  }

  private static BigDecimal krone(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  private static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }
}
