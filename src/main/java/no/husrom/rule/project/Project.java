package no.husrom.rule.project;

import java.math.BigDecimal;

/// A way to get a number of dwellings. Kroner are for all of them together unless said.
public sealed interface Project {
  int units();

  /// What running costs, in kroner a month for each dwelling.
  int operatingPerMonth();

  /// How much of the time a dwelling stands empty, in percent.
  BigDecimal vacancy();

  /// Leased from an owner and let again (innleige og framleige); `pricePerMonth` for each dwelling.
  record LeaseIn(int units, int pricePerMonth, int operatingPerMonth, BigDecimal vacancy)
      implements Project {
    public LeaseIn {
      check(units, operatingPerMonth, vacancy);
      if (pricePerMonth <= 0) {
        throw new IllegalArgumentException("A price is more than 0 kroner");
      }
    }
  }

  /// Bought or built with a loan that is paid back as an annuity.
  ///
  /// @param interest percent a year
  /// @param years how long the loan is paid on
  record Financed(
      Agreement agreement,
      int units,
      long cost,
      long grant,
      BigDecimal interest,
      int years,
      int operatingPerMonth,
      BigDecimal vacancy)
      implements Project {
    public Financed {
      check(units, operatingPerMonth, vacancy);
      if (cost <= 0 || grant < 0 || grant > cost) {
        throw new IllegalArgumentException("The cost is more than 0, the grant within it");
      }
      if (interest.signum() < 0 || years < 1) {
        throw new IllegalArgumentException("Interest from 0, years from 1");
      }
    }
  }

  private static void check(int units, int operatingPerMonth, BigDecimal vacancy) {
    if (units < 1 || operatingPerMonth < 0) {
      throw new IllegalArgumentException("At least one dwelling, running costs from 0");
    }
    if (vacancy.signum() < 0 || vacancy.compareTo(BigDecimal.valueOf(100)) >= 0) {
      throw new IllegalArgumentException("Empty from 0 to under 100 percent");
    }
  }
}
