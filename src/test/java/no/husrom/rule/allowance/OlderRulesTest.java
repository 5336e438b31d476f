package no.husrom.rule.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import no.husrom.rule.allowance.Facts.Home;
import no.husrom.rule.allowance.Facts.Means;
import no.husrom.rule.allowance.Facts.People;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules before July 2024, of which the rates from June 2022 to May 2023 are known.
class OlderRulesTest {
  private static final LocalDate AUTUMN_2022 = LocalDate.of(2022, 10, 1);

  @Test
  void heatingIsForPensionersOnlyBeforeSeptember2024() {
    Facts ordinary =
        new Facts(AUTUMN_2022, people(1, 0), Means.ofIncome(0), new Home(5_000, false, false, 4));
    assertThat(allowance(ordinary).approvedCost()).isEqualTo(60_000);
    Facts disabled =
        new Facts(
            AUTUMN_2022,
            new People(1, 0, true, false),
            Means.ofIncome(0),
            new Home(5_000, false, false, 4));
    assertThat(AllowanceRule.answer(disabled, RateBook.shipped()))
        .isEqualTo(
            new Answer.RateMissing(
                "allowance.own-share.step.start.young-disabled", AUTUMN_2022, null));
  }

  @Test
  void theRulesOf2022AreThoseOfThatTime() {
    Facts facts =
        new Facts(
            AUTUMN_2022, people(1, 2), Means.ofIncome(300_000), new Home(12_000, true, false, 4));
    Allowance reckoned = allowance(facts);
    assertThat(reckoned.weightedIncome()).as("a child weighs 0.13").isEqualTo(238_095);
    assertThat(reckoned.approvedCost()).isEqualTo(108_263);
    // 36 steps of 0.12 percent are begun above 195,221: 4.32 percent of the weighted income
    assertThat(reckoned.ownShare()).isEqualTo(53_689);
    assertThat(reckoned.monthly()).isEqualTo(3_352);
    Facts spring = new Facts(LocalDate.of(2023, 2, 1), facts.people(), facts.means(), facts.home());
    assertThat(allowance(spring).weightedIncome()).as("0.15 since February").isEqualTo(230_769);
  }

  /// Published: Husbankens årsrapport 2022, appendix 1, table 21, one person.
  @ParameterizedTest
  @CsvSource({"1, 27071", "2, 26008", "3, 25205", "4, 23549"})
  void theIncomeLimitsOf2022ComeNearThePublishedOnes(int group, long published) {
    Home dear = new Home(20_000, true, false, group);
    Facts facts = new Facts(LocalDate.of(2022, 12, 1), people(1, 0), Means.ofIncome(0), dear);
    assertThat((double) allowance(facts).incomeLimit() / published).isCloseTo(1, within(0.02));
  }

  private static People people(int adults, int children) {
    return new People(adults, children, false, false);
  }

  private static Allowance allowance(Facts facts) {
    return (Allowance) AllowanceRule.answer(facts, RateBook.shipped());
  }
}
