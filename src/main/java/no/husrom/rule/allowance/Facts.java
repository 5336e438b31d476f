package no.husrom.rule.allowance;

import java.time.LocalDate;

/// What bostøtte for a household in a rented dwelling is reckoned from; the rates are those of
/// `day`.
public record Facts(LocalDate day, People people, Means means, Home home) {

  /// More than these is a slip of the pen, and not reckoned with.
  public static final int MOST_PERSONS = 20;

  public static final int MOST_RENT = 200_000;
  public static final int MOST_INCOME = 10_000_000;
  public static final int MOST_WEALTH = 1_000_000_000;

  /// The number of municipality groups; the last has no supplement.
  public static final int GROUPS = 4;

  /// Who is in the household.
  ///
  /// @param adults from 18 years; there is at least one
  /// @param children under 18 years
  /// @param youngDisabled whether a member is "ung ufør"
  /// @param oldAge whether the only member has old-age pension; with others it does not count
  public record People(int adults, int children, boolean youngDisabled, boolean oldAge) {
    public People {
      check(adults >= 1 && children >= 0 && adults + children <= MOST_PERSONS, "persons");
    }

    public int persons() {
      return adults + children;
    }

    boolean singlePensioner() {
      return oldAge && persons() == 1;
    }
  }

  /// What they have: kroner a year that count as income, twelve times the month's; kroner of
  /// wealth; and whether the wealth is the value of a home of their own.
  public record Means(long incomePerYear, long wealth, boolean ownsDwelling) {
    public Means {
      check(incomePerYear >= 0 && incomePerYear <= MOST_INCOME, "income");
      check(wealth >= 0 && wealth <= MOST_WEALTH, "wealth");
    }

    public static Means ofIncome(long incomePerYear) {
      return new Means(incomePerYear, 0, false);
    }
  }

  /// Where they live.
  ///
  /// @param rentPerMonth kroner
  /// @param heatingIncluded whether the rent pays for heating
  /// @param adapted whether the dwelling is specially adapted for a member who needs it
  /// @param group the municipality's group, 1 to 4
  public record Home(int rentPerMonth, boolean heatingIncluded, boolean adapted, int group) {
    public Home {
      check(rentPerMonth >= 0 && rentPerMonth <= MOST_RENT, "rent");
      check(group >= 1 && group <= GROUPS, "group");
    }
  }

  private static void check(boolean sane, String what) {
    if (!sane) {
      throw new IllegalArgumentException("Not a case for the allowance: " + what);
    }
  }
}
