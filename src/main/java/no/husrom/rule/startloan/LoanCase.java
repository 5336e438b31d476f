package no.husrom.rule.startloan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// What is asked about: the household's income before tax in kroner a year, how many it is, its
/// debt in kroner; the loan in kroner, its interest in percent a year and its term in years.
public record LoanCase(
    int income, int adults, int children, int debt, int loan, BigDecimal interest, int years) {

  /// A fact of the case, and the least and the most it may be.
  public enum Input {
    INCOME(0, 10_000_000),
    ADULTS(1, 20),
    CHILDREN(0, 20),
    DEBT(0, 50_000_000),
    LOAN(1, 50_000_000),
    INTEREST(0, 25),
    YEARS(1, 50);

    private final int least;
    private final int most;

    Input(int least, int most) {
      this.least = least;
      this.most = most;
    }

    public int least() {
      return least;
    }

    public int most() {
      return most;
    }
  }

  /// The facts that nothing can be reckoned from, in order.
  public List<Input> absurd() {
    List<Input> absurd = new ArrayList<>();
    for (Input input : Input.values()) {
      BigDecimal value = value(input);
      if (value.compareTo(BigDecimal.valueOf(input.least)) < 0
          || value.compareTo(BigDecimal.valueOf(input.most)) > 0) {
        absurd.add(input);
      }
    }
    return absurd;
  }

  private BigDecimal value(Input input) {
    return switch (input) {
      case INCOME -> BigDecimal.valueOf(income);
      case ADULTS -> BigDecimal.valueOf(adults);
      case CHILDREN -> BigDecimal.valueOf(children);
      case DEBT -> BigDecimal.valueOf(debt);
      case LOAN -> BigDecimal.valueOf(loan);
      case INTEREST -> interest;
      case YEARS -> BigDecimal.valueOf(years);
    };
  }
}
