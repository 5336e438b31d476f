package no.husrom.rule.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BadAmountTest {

  @Test
  void everyShippedRateHasAnAmountThatCanBe() {
    assertThat(RateBook.shipped().all())
        .allSatisfy(
            rate ->
                assertThat(BadAmount.of(rate.key(), rate.unit(), rate.amount()))
                    .as(rate.key())
                    .isEmpty());
  }

  @Test
  void nothingIsLessThanNoughtAndDecimalsAreForSharesAndWeights() {
    assertThat(bad("startloan.interest", "-1")).contains(new BadAmount.Negative());
    assertThat(bad("grant.kindergarten", "27800.5")).contains(new BadAmount.NotWhole());
    assertThat(bad("tenancy.notice.months", "2.5")).contains(new BadAmount.NotWhole());
    assertThat(bad("project.referral.years", "20.5")).contains(new BadAmount.NotWhole());
    assertThat(bad("project.referral.all-below", "4.5")).contains(new BadAmount.NotWhole());
    assertThat(bad("grant.kindergarten", "27800.00")).isEmpty();
    assertThat(bad("startloan.interest", "4.65")).isEmpty();
    assertThat(bad("startloan.interest", "4.1234567")).contains(new BadAmount.TooFine(6));
  }

  @Test
  void whatOthersAreDividedByIsAboveNought() {
    assertThat(bad("allowance.weight.first", "0")).contains(new BadAmount.Nought());
    assertThat(bad("allowance.own-share.step.width", "0")).contains(new BadAmount.Nought());
    assertThat(bad("startloan.term", "0")).contains(new BadAmount.Nought());
    assertThat(bad("allowance.ceiling-supplement.4", "0")).isEmpty();
  }

  @Test
  void nothingIsBeyondReason() {
    assertThat(bad("allowance.coverage", "100.1")).contains(new BadAmount.TooMuch(100));
    assertThat(bad("grant.integration.years", "6")).contains(new BadAmount.TooMuch(5));
    assertThat(bad("startloan.price.1", "3000000000")).contains(new BadAmount.TooMuch(100_000_000));
    assertThat(bad("tenancy.notice.months", "99999999")).contains(new BadAmount.TooMuch(1_200));
  }

  private static Optional<BadAmount> bad(String key, String amount) {
    return BadAmount.of(key, RateBook.shipped().unit(key), new BigDecimal(amount));
  }
}
