package no.husrom.rule.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// Finds the grants for those who were settled together. Ages are those reached in the calendar
/// year, since the register knows birth years only.
///
/// Source: IMDi, integreringstilskot (8 March 2024): the settlement year and the four following;
/// eldretilskot from 60 years, barnehagetilskot to 5 years, once; tilskot ved nedsett funksjonsevne
/// (4 March 2024): applied for within 14 months of settlement, later years within two months after
/// each grant year; Veiviseren: the extra grant for minors to the year of turning 20.
public final class Grants {
  private static final int HOUSEHOLD = -1;

  private final Settled settled;
  private final RateBook rates;
  private final List<Grant> found = new ArrayList<>();

  private Grants(Settled settled, RateBook rates) {
    this.settled = settled;
    this.rates = rates;
  }

  /// All grants, by calendar year.
  ///
  /// @throws no.husrom.rule.rate.MissingRateException when not even the number of years or an age
  ///   is known for the day of settlement
  public static List<Grant> of(Settled settled, RateBook rates) {
    Grants grants = new Grants(settled, rates);
    grants.find();
    grants.found.sort(
        Comparator.comparingInt(Grant::year)
            .thenComparing(Grant::kind)
            .thenComparingInt(Grant::person));
    return List.copyOf(grants.found);
  }

  private void find() {
    int years = number("grant.integration.years");
    for (int person = 0; person < settled.birthYears().size(); person++) {
      for (int year = 1; year <= years; year++) {
        add(GrantKind.INTEGRATION, person, year, integration(person, year), null);
      }
      if (settled.age(person) >= number("grant.elderly.age")) {
        add(GrantKind.ELDERLY, person, 1, "grant.elderly", null);
      }
      if (settled.age(person) <= number("grant.kindergarten.last-age")) {
        add(GrantKind.KINDERGARTEN, person, 1, "grant.kindergarten", null);
      }
      if (settled.collectiveProtection() && settled.adult(person)) {
        add(GrantKind.TRAINING, person, 1, "grant.training.collective", null);
      }
      if (settled.unaccompanied()) {
        minor(person);
      }
    }
    if (settled.disability()) {
      disability(years);
    }
  }

  private String integration(int person, int grantYear) {
    if (grantYear > 1) {
      return "grant.integration." + grantYear;
    }
    if (settled.unaccompanied()) {
      return "grant.integration.1.minor";
    }
    if (settled.singleAdult()) {
      return "grant.integration.1.single-adult";
    }
    return settled.adult(person) ? "grant.integration.1.adult" : "grant.integration.1.child";
  }

  private void minor(int person) {
    int young = number("grant.minor.young.last-age");
    int last = number("grant.minor.last-age");
    for (int age = settled.age(person); age <= last; age++) {
      add(
          GrantKind.MINOR,
          person,
          1 + age - settled.age(person),
          age <= young ? "grant.minor.young" : "grant.minor.older",
          null);
    }
  }

  private void disability(int years) {
    LocalDate first = settled.on().plusMonths(number("grant.disability.months"));
    add(GrantKind.DISABILITY_ONCE, HOUSEHOLD, 1, "grant.disability.once", first);
    int after = number("grant.disability.months-after-year");
    for (int year = 1; year <= years; year++) {
      LocalDate last = year == 1 ? first : settled.on().plusYears(year).plusMonths(after);
      add(GrantKind.DISABILITY_YEARLY, HOUSEHOLD, year, "grant.disability.yearly", last);
    }
  }

  private void add(
      GrantKind kind, int person, int grantYear, String key, @Nullable LocalDate deadline) {
    int year = settled.on().getYear() + grantYear - 1;
    LocalDate day = grantYear == 1 ? settled.on() : LocalDate.of(year, 1, 1);
    found.add(
        new Grant(kind, person, grantYear, year, key, rates.find(key, day).orElse(null), deadline));
  }

  private int number(String key) {
    return rates.at(key, settled.on()).amount().intValueExact();
  }
}
