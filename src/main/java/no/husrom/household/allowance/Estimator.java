package no.husrom.household.allowance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Benefit;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.allowance.Estimate.Unknown;
import no.husrom.household.allowance.Estimate.Why;
import no.husrom.rule.allowance.Allowance;
import no.husrom.rule.allowance.AllowanceRule;
import no.husrom.rule.allowance.Answer;
import no.husrom.rule.allowance.Facts;
import no.husrom.rule.allowance.Municipalities;
import no.husrom.rule.allowance.Municipality;
import no.husrom.rule.rate.RateBook;

/// Estimates bostøtte from what is registered. Ages are those reached in the calendar year, since
/// only the birth year is known; wealth that nobody has registered counts as none; a dwelling with
/// no municipality number lies in the office's own.
///
/// @param municipality the office's own number; empty when it is not set
public record Estimator(RateBook rates, String municipality) {
  /// For the household as it is on `day`, with the rates of that day.
  public Estimate of(Household household, Dwelling dwelling, LocalDate day) {
    Integer rent = dwelling.rent().perMonth();
    return rent == null
        ? new Unknown(Why.NO_RENT)
        : of(
            household,
            new Rented(
                rent, heatingIncluded(dwelling), adapted(household, dwelling), number(dwelling)),
            day);
  }

  /// The same in a dwelling in the office's own municipality of which no more is known than the
  /// rent, in kroner a month.
  public Estimate of(Household household, int rent, LocalDate day) {
    return of(household, new Rented(rent, false, false, municipality), day);
  }

  private Estimate of(Household household, Rented rented, LocalDate day) {
    List<Member> members = household.membersOn(day);
    int adults = adults(members, day);
    Economy economy = household.economy();
    Integer income = economy.incomePerYear();
    Integer wealth = economy.wealth();
    Optional<Municipality> place = Municipalities.find(rented.municipality());
    if (members.isEmpty()) {
      return new Unknown(Why.NO_MEMBERS);
    } else if (adults == 0) {
      return new Unknown(Why.NO_ADULT);
    } else if (income == null) {
      return new Unknown(Why.NO_INCOME);
    } else if (place.isEmpty()) {
      return new Unknown(
          rented.municipality().isEmpty() ? Why.NO_MUNICIPALITY : Why.UNKNOWN_MUNICIPALITY);
    } else if (rented.rent() > Facts.MOST_RENT
        || income > Facts.MOST_INCOME
        || (wealth != null && wealth > Facts.MOST_WEALTH)
        || members.size() > Facts.MOST_PERSONS) {
      return new Unknown(Why.BEYOND_REASON);
    }
    return of(
        new Facts(
            day,
            new Facts.People(
                adults,
                members.size() - adults,
                economy.benefit() == Benefit.YOUNG_DISABLED,
                economy.benefit() == Benefit.OLD_AGE),
            new Facts.Means(income, wealth == null ? 0 : wealth, false),
            new Facts.Home(
                rented.rent(), rented.heatingIncluded(), rented.adapted(), place.get().group())));
  }

  /// For facts that are all known.
  public Estimate of(Facts facts) {
    return switch (AllowanceRule.answer(facts, rates)) {
      case Allowance allowance -> new Estimate.Known(allowance);
      case Answer.RateMissing missing -> new Estimate.NoRate(missing);
    };
  }

  /// How many of them are adults in the year of `day`.
  public static int adults(List<Member> members, LocalDate day) {
    return (int) members.stream().filter(m -> m.adultOn(day)).count();
  }

  /// The number of the municipality the dwelling lies in; empty when it is not known.
  public String number(Dwelling dwelling) {
    String own = dwelling.address().municipalityNumber();
    return own == null || own.isBlank() ? municipality : own;
  }

  /// Whether a part of the rent is for heating.
  public static boolean heatingIncluded(Dwelling dwelling) {
    Integer heating = dwelling.rent().heating();
    return heating != null && heating > 0;
  }

  /// Whether the dwelling is specially adapted and somebody needs that it is.
  public static boolean adapted(Household household, Dwelling dwelling) {
    return Boolean.TRUE.equals(dwelling.access().adapted()) && household.needs().wheelchair();
  }

  /// What is known of a dwelling before its municipality is looked up.
  private record Rented(int rent, boolean heatingIncluded, boolean adapted, String municipality) {}
}
