package no.husrom.rule.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.husrom.rule.loan.Annuity;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// How a project is paid for, and the rent that covers what it costs. Kroner for all its dwellings
/// together, but for `rentPerMonth`, which is for each.
///
/// @param loan the most Husbanken lends
/// @param own what the owner must find elsewhere
/// @param perYear loan and interest, or the price of what is leased in
/// @param rentPerMonth the rent of each dwelling that covers all of it, rounded up to whole kroner
/// @param pointedOut how many dwellings the municipality may point out tenants for at any time
/// @param boundYears how long the agreement binds; null when none does
/// @param rates what was reckoned with
public record Finance(
    long loan,
    long grant,
    long own,
    long perYear,
    long operatingPerYear,
    int rentPerMonth,
    int pointedOut,
    @Nullable Integer boundYears,
    List<Rate> rates) {
  private static final int MONTHS = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Finance {
    rates = List.copyOf(rates);
  }

  /// The project by the rates of `day`.
  ///
  /// @throws no.husrom.rule.rate.MissingRateException when a share is not known that day
  public static Finance of(Project project, LocalDate day, RateBook rates) {
    return switch (project) {
      case Project.LeaseIn leased -> leasedIn(leased);
      case Project.Financed financed -> financed(financed, day, rates);
    };
  }

  private static Finance leasedIn(Project.LeaseIn leased) {
    long price = (long) MONTHS * leased.units() * leased.pricePerMonth();
    return finance(leased, 0, 0, 0, BigDecimal.valueOf(price), leased.units(), null, List.of());
  }

  private static Finance financed(Project.Financed project, LocalDate day, RateBook book) {
    List<Rate> rates = new ArrayList<>();
    Rate share = used(book.at(project.agreement().loanShare(), day), rates);
    long most =
        BigDecimal.valueOf(project.cost())
            .multiply(share.amount())
            .divide(HUNDRED, 0, RoundingMode.DOWN)
            .longValueExact();
    // under an allocation agreement the share is of loan and grant together
    long loan =
        project.agreement() == Agreement.ALLOCATION
            ? Math.max(0, most - project.grant())
            : Math.min(most, project.cost() - project.grant());
    Optional<Rate> years = book.find(project.agreement().years(), day);
    years.ifPresent(rates::add);
    return finance(
        project,
        loan,
        project.grant(),
        project.cost() - project.grant() - loan,
        Annuity.perYear(project.cost() - project.grant(), project.interest(), project.years()),
        pointedOut(project, day, book, rates),
        years.map(rate -> rate.amount().intValueExact()).orElse(null),
        rates);
  }

  private static Finance finance(
      Project project,
      long loan,
      long grant,
      long own,
      BigDecimal perYear,
      int pointedOut,
      @Nullable Integer boundYears,
      List<Rate> rates) {
    long operating = (long) MONTHS * project.units() * project.operatingPerMonth();
    BigDecimal monthsLet =
        HUNDRED
            .subtract(project.vacancy())
            .divide(HUNDRED)
            .multiply(BigDecimal.valueOf((long) MONTHS * project.units()));
    return new Finance(
        loan,
        grant,
        own,
        perYear.setScale(0, RoundingMode.HALF_UP).longValueExact(),
        operating,
        perYear
            .add(BigDecimal.valueOf(operating))
            .divide(monthsLet, 0, RoundingMode.UP)
            .intValueExact(),
        pointedOut,
        boundYears,
        rates);
  }

  /// A part of the dwelling counts as one: of 91 dwellings 40 percent are 37.
  private static int pointedOut(
      Project.Financed project, LocalDate day, RateBook book, List<Rate> rates) {
    if (project.agreement() != Agreement.REFERRAL) {
      return project.units();
    }
    Rate fewer = used(book.at("project.referral.all-below", day), rates);
    if (project.units() < fewer.amount().intValueExact()) {
      return project.units();
    }
    Rate share = used(book.at("project.referral.pointed-out", day), rates);
    return BigDecimal.valueOf(project.units())
        .multiply(share.amount())
        .divide(HUNDRED, 0, RoundingMode.UP)
        .intValueExact();
  }

  private static Rate used(Rate rate, List<Rate> rates) {
    rates.add(rate);
    return rate;
  }
}
