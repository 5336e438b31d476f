package no.husrom.rule.startloan;

import java.math.BigDecimal;
import java.util.List;
import no.husrom.rule.loan.Annuity;
import no.husrom.rule.rate.Rate;
import org.jspecify.annotations.Nullable;

/// A loan held against what a household lives on, all in kroner a month but the loans. A screening,
/// not a decision.
///
/// @param margin what is left when all is paid, at the interest of the case; negative is lacking
/// @param stressedMargin the same when the interest has risen
/// @param mostLoan the largest loan in kroner that leaves nothing lacking when it has risen
/// @param steps how it was reckoned, in order
public record LoanCheck(
    BigDecimal margin, BigDecimal stressedMargin, BigDecimal mostLoan, List<Step> steps) {

  /// A line of the reckoning.
  public enum What {
    INCOME,
    TAX,
    LIVING_ADULTS,
    LIVING_CHILDREN,
    RUNNING,
    LEFT,
    PAYMENT,
    MARGIN,
    STRESSED_INTEREST,
    STRESSED_PAYMENT,
    STRESSED_MARGIN,
    MOST_LOAN
  }

  /// An amount in kroner, the interest in percent; with the rate it rests on, when it does on one.
  public record Step(What what, BigDecimal amount, @Nullable Rate rate) {}

  public LoanCheck {
    steps = List.copyOf(steps);
  }

  /// Reckons a case.
  ///
  /// @throws IllegalArgumentException when something in it is absurd, see [LoanCase#absurd]
  public static LoanCheck of(LoanCase asked, LoanRates rates) {
    if (!asked.absurd().isEmpty()) {
      throw new IllegalArgumentException("Nothing can be reckoned from " + asked.absurd());
    }
    Living living = Living.of(asked.income(), asked.adults(), asked.children(), rates);
    BigDecimal left = living.left().subtract(rates.running().amount());
    BigDecimal owed = BigDecimal.valueOf((long) asked.loan() + asked.debt());
    BigDecimal stressed = rates.stressed(asked.interest());
    BigDecimal payment = Annuity.perMonth(owed, asked.interest(), asked.years());
    BigDecimal stressedPayment = Annuity.perMonth(owed, stressed, asked.years());
    BigDecimal most =
        Annuity.loan(left, stressed, asked.years())
            .subtract(BigDecimal.valueOf(asked.debt()))
            .max(BigDecimal.ZERO);
    boolean own = asked.interest().compareTo(rates.interest().amount()) == 0;
    BigDecimal margin = left.subtract(payment);
    BigDecimal stressedMargin = left.subtract(stressedPayment);
    return new LoanCheck(
        margin,
        stressedMargin,
        most,
        List.of(
            new Step(What.INCOME, living.income(), null),
            new Step(What.TAX, living.tax().negate(), rates.tax()),
            new Step(What.LIVING_ADULTS, living.adults().negate(), rates.adult()),
            new Step(What.LIVING_CHILDREN, living.children().negate(), rates.child()),
            new Step(What.RUNNING, rates.running().amount().negate(), rates.running()),
            new Step(What.LEFT, left, null),
            new Step(What.PAYMENT, payment.negate(), own ? rates.interest() : null),
            new Step(What.MARGIN, margin, null),
            new Step(What.STRESSED_INTEREST, stressed, rates.rise()),
            new Step(What.STRESSED_PAYMENT, stressedPayment.negate(), null),
            new Step(What.STRESSED_MARGIN, stressedMargin, null),
            new Step(What.MOST_LOAN, most, null)));
  }

  /// Whether the household has enough at the interest of the case.
  public boolean serves() {
    return margin.signum() >= 0;
  }

  /// Whether it still has when the interest has risen.
  public boolean servesWhenRisen() {
    return stressedMargin.signum() >= 0;
  }
}
