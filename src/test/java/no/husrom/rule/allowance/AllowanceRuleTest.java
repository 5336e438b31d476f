package no.husrom.rule.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.allowance.Facts.Home;
import no.husrom.rule.allowance.Facts.Means;
import no.husrom.rule.allowance.Facts.People;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that Husbanken has published, and those worked out by hand from the rules.
class AllowanceRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    // adults, children, group, rent, income, approved, weighted, own share, support
    "1, 0, 4,  9000,      0,  92234,      0, 26576, 4032",
    "1, 0, 4, 10000, 260000,  92234, 260000, 56079, 2221",
    "1, 2, 4, 12500, 260000, 125977, 200000, 36857, 5473",
    "2, 3, 4, 14000, 420000, 150385, 265823, 60737, 5506",
    "2, 3, 1, 15000, 420000, 178367, 265823, 60737, 7224",
    "1, 0, 1, 12000, 280000, 120216, 280000, 72079, 2956",
  })
  void theWorkedCasesComeOutToTheKrone(
      int adults,
      int children,
      int group,
      int rent,
      long income,
      long approved,
      long weighted,
      long ownShare,
      int monthly) {
    Allowance reckoned =
        allowance(
            new Facts(
                TODAY,
                people(adults, children),
                Means.ofIncome(income),
                new Home(rent, false, false, group)));
    assertThat(
            List.of(
                reckoned.approvedCost(),
                reckoned.weightedIncome(),
                reckoned.ownShare(),
                (long) reckoned.monthly()))
        .containsExactly(approved, weighted, ownShare, (long) monthly);
  }

  @ParameterizedTest
  @CsvSource({"3, 0, 238095", "1, 2, 230769"})
  void theWeightedIncomeIsAsPublished(int adults, int children, long weighted) {
    assertThat(allowance(facts(people(adults, children), 300_000, 9_000, false)).weightedIncome())
        .isEqualTo(weighted);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 28241, 27313, 26651, 25326",
    "2, 0, 34448, 33400, 32651, 31154",
    "1, 1, 35057, 33991, 33229, 31705",
    "1, 2, 41282, 40077, 39216, 37493",
    "2, 1, 40647, 39460, 38612, 36916",
    "2, 2, 47229, 45903, 44955, 43061",
    "2, 3, 54191, 52726, 51679, 49586",
    "2, 4, 59336, 57731, 56586, 54293",
    "2, 6, 69625, 67743, 66398, 63708",
  })
  void theUpperIncomeLimitsAreThoseOfTheRules(
      int adults, int children, long oslo, long two, long three, long others) {
    long[] limits = {oslo, two, three, others};
    for (int group = 1; group <= 4; group++) {
      Home dear = new Home(20_000, false, false, group);
      Facts facts = new Facts(TODAY, people(adults, children), Means.ofIncome(0), dear);
      long limit = allowance(facts).incomeLimit();
      assertThat(limit).as("group %d", group).isEqualTo(limits[group - 1]);
      assertThat(monthly(facts, 12 * (limit - 1))).isGreaterThanOrEqualTo(63);
      assertThat(monthly(facts, 12 * (limit + 1))).isZero();
    }
  }

  private static int monthly(Facts facts, long income) {
    return allowance(new Facts(facts.day(), facts.people(), Means.ofIncome(income), facts.home()))
        .monthly();
  }

  @Test
  void heatingIsAddedWhenTheRentDoesNotPayForIt() {
    Allowance without = allowance(facts(people(1, 0), 0, 5_000, true));
    Allowance with = allowance(facts(people(1, 0), 0, 5_000, false));
    assertThat(without.approvedCost()).isEqualTo(60_000);
    assertThat(with.approvedCost()).isEqualTo(60_000 + 12 * 613);
  }

  @Test
  void anAdaptedDwellingHasAHigherCeiling() {
    Home adapted = new Home(20_000, false, true, 2);
    assertThat(allowance(new Facts(TODAY, people(4, 2), Means.ofIncome(0), adapted)).ceiling())
        .isEqualTo(150_385 + 19_079 + 5_724);
  }

  @Test
  void theYoungDisabledAndTheSinglePensionerHaveThresholdsOfTheirOwn() {
    assertThat(ownShare(new People(1, 0, false, false), 300_000)).isEqualTo(88_079);
    assertThat(ownShare(new People(1, 0, true, false), 300_000)).isEqualTo(55_970);
    assertThat(ownShare(new People(1, 0, false, true), 300_000)).isEqualTo(79_096);
    assertThat(ownShare(new People(2, 0, false, true), 339_000))
        .as("a pensioner with somebody")
        .isEqualTo(88_079);
  }

  private static long ownShare(People people, long income) {
    return allowance(facts(people, income, 9_000, false)).ownShare();
  }

  @Test
  void sixtyFivePercentOfTheWealthAboveTheFreeAmountCounts() {
    assertThat(weighted(new Means(100_000, 333_557, false))).isEqualTo(100_000);
    assertThat(weighted(new Means(100_000, 433_557, false))).isEqualTo(165_000);
    assertThat(weighted(new Means(100_000, 700_468, true))).isEqualTo(100_000);
    assertThat(weighted(new Means(100_000, 710_468, true))).isEqualTo(106_500);
  }

  private static long weighted(Means means) {
    return allowance(new Facts(TODAY, people(1, 0), means, new Home(9_000, false, false, 4)))
        .weightedIncome();
  }

  @Test
  void lessThanTheLeastPaymentIsNotPaid() {
    Facts below = facts(people(1, 0), 303_950, 9_000, false);
    Allowance nothing = allowance(below);
    assertThat(nothing.monthly()).isZero();
    assertThat(nothing.nothing()).isEqualTo(Allowance.Nothing.BELOW_LEAST);
    assertThat(allowance(facts(people(1, 0), 900_000, 9_000, false)).nothing())
        .isEqualTo(Allowance.Nothing.OWN_SHARE_COVERS);
    assertThat(allowance(facts(people(1, 0), 0, 9_000, false)).nothing()).isNull();
  }

  @Test
  void whatTheSupportDoesNotCoverIsSaid() {
    Allowance reckoned = allowance(facts(people(1, 0), 0, 9_000, false));
    assertThat(reckoned.uncovered()).isEqualTo(9_000 - 4_032);
    assertThat(reckoned.rentAboveCeiling()).isEqualTo(1_314); // 9,000 - 92,234 / 12
    assertThat(allowance(facts(people(1, 0), 0, 5_000, false)).rentAboveCeiling()).isZero();
  }

  @Test
  void everyStepHasItsRates() {
    Allowance reckoned = allowance(facts(people(2, 1), 300_000, 9_000, false));
    assertThat(reckoned.steps().stream().map(Step::kind))
        .containsExactly(
            StepKind.WEIGHT,
            StepKind.INCOME,
            StepKind.WEIGHTED_INCOME,
            StepKind.LEAST_OWN_SHARE,
            StepKind.FIRST_SLOPE,
            StepKind.SECOND_SLOPE,
            StepKind.OWN_SHARE,
            StepKind.RENT,
            StepKind.HEATING,
            StepKind.CEILING,
            StepKind.APPROVED_COST,
            StepKind.SUPPORT,
            StepKind.MONTHLY,
            StepKind.INCOME_LIMIT);
    assertThat(reckoned.rates())
        .extracting(Rate::key)
        .containsExactly(
            "allowance.weight.first",
            "allowance.weight.adult",
            "allowance.weight.child",
            "allowance.own-share.least",
            "allowance.own-share.slope-1",
            "allowance.own-share.threshold-1",
            "allowance.own-share.slope-2",
            "allowance.own-share.threshold-2",
            "allowance.heating",
            "allowance.ceiling.3",
            "allowance.ceiling-supplement.4",
            "allowance.coverage",
            "allowance.least-payment");
    assertThat(reckoned.ratesValidFrom()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(reckoned.rates().getLast().standing()).isEqualTo(Standing.CONFLICTING);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-05-31, allowance.weight.first, 2022-06-01",
    "2023-06-01, allowance.ceiling.1, 2022-06-01",
    "2024-06-01, allowance.own-share.least, 2022-06-01",
    "2025-07-01, allowance.own-share.least, 2022-06-01",
    "2026-05-31, allowance.own-share.least, 2022-06-01",
  })
  void aDayWhoseRatesAreNotKnownIsRefused(LocalDate day, String key, LocalDate first) {
    assertThat(
            AllowanceRule.answer(
                new Facts(day, people(1, 0), Means.ofIncome(0), new Home(9_000, true, false, 4)),
                RateBook.shipped()))
        .isEqualTo(new Answer.RateMissing(key, day, first));
  }

  @Test
  void theOfficesOwnRateGoesBefore() {
    Rate own =
        new Rate(
            "allowance.least-payment",
            LocalDate.of(2026, 6, 1),
            null,
            BigDecimal.valueOf(61),
            RateUnit.KRONER_PER_MONTH,
            Standing.CONFIRMED,
            "vedtak",
            TODAY);
    Home home = new Home(9_000, false, false, 1);
    Facts facts = new Facts(TODAY, people(1, 0), Means.ofIncome(0), home);
    Answer answer = AllowanceRule.answer(facts, RateBook.shipped().with(List.of(own)));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Allowance.class,
            reckoned -> {
              assertThat(reckoned.incomeLimit()).isEqualTo(28_244);
              assertThat(reckoned.rates()).contains(own);
            });
  }

  @Test
  void whatCannotBeIsNoCase() {
    assertThatThrownBy(() -> people(0, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people(19, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Means.ofIncome(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Home(-1, false, false, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Home(1, false, false, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static People people(int adults, int children) {
    return new People(adults, children, false, false);
  }

  private static Facts facts(People people, long income, int rent, boolean heatingIncluded) {
    return new Facts(
        TODAY, people, Means.ofIncome(income), new Home(rent, heatingIncluded, false, 4));
  }

  private static Allowance allowance(Facts facts) {
    return (Allowance) AllowanceRule.answer(facts, RateBook.shipped());
  }
}
