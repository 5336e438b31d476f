package no.husrom.rule.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class AnnuityTest {

  @Test
  void eachPaymentLeavesNothingAfterTheLast() {
    BigDecimal payment = Annuity.perYear(1_000_000, new BigDecimal("5"), 30);
    assertThat(payment.setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("65051.44");
    BigDecimal left = new BigDecimal(1_000_000);
    for (int year = 0; year < 30; year++) {
      left = left.multiply(new BigDecimal("1.05")).subtract(payment);
    }
    assertThat(left.setScale(10, RoundingMode.HALF_UP)).isEqualByComparingTo("0");
  }

  @Test
  void withoutInterestTheLoanIsSharedOut() {
    assertThat(Annuity.perYear(900, BigDecimal.ZERO, 3)).isEqualByComparingTo("300");
    assertThatThrownBy(() -> Annuity.perYear(900, BigDecimal.ONE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
