package no.husrom.rule.instrument;

import java.math.BigDecimal;
import no.husrom.rule.startloan.LoanCase;
import no.husrom.rule.startloan.LoanCheck;
import org.jspecify.annotations.Nullable;

/// How far a household reaches towards a home of its own. Wealth that nobody has registered is
/// counted as none, debt likewise; without a known income there is no reach.
///
/// @param asked the loan that the price takes beyond the wealth, over the usual term
/// @param check that loan held against what the household lives on
/// @param servesLonger whether it serves that loan at today's interest over the longest term
public record Reach(LoanCase asked, LoanCheck check, boolean servesLonger) {

  /// Null when it cannot be reckoned: the income is not known, or nobody in it is grown up, or a
  /// fact is absurd.
  static @Nullable Reach of(Facts facts, Yardsticks sticks) {
    Integer income = facts.income();
    if (income == null) {
      return null;
    }
    int loan = Math.max(1, sticks.price().amount().intValue() - known(facts.wealth()));
    LoanCase asked = asked(facts, income, loan, sticks, sticks.loan().term().amount().intValue());
    LoanCase longer =
        asked(facts, income, loan, sticks, sticks.loan().longest().amount().intValue());
    return asked.absurd().isEmpty() && longer.absurd().isEmpty()
        ? new Reach(
            asked, LoanCheck.of(asked, sticks.loan()), LoanCheck.of(longer, sticks.loan()).serves())
        : null;
  }

  private static LoanCase asked(Facts facts, int income, int loan, Yardsticks sticks, int years) {
    return new LoanCase(
        income,
        facts.adults(),
        facts.children(),
        known(facts.debt()),
        loan,
        sticks.loan().interest().amount(),
        years);
  }

  private static int known(@Nullable Integer kroner) {
    return kroner == null ? 0 : kroner;
  }

  /// Kroner that lack when the largest loan and the wealth are taken from the price; 0 when they
  /// reach.
  public int gap() {
    return BigDecimal.valueOf(asked.loan())
        .subtract(check.mostLoan())
        .max(BigDecimal.ZERO)
        .intValue();
  }
}
