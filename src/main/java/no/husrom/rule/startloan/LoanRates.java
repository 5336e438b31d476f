package no.husrom.rule.startloan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;

/// The rates a start loan is screened with on a day: the office's own, with where they come from.
///
/// @param tax percent of the income
/// @param adult kroner a month to live on, for each adult
/// @param child the same for each child
/// @param running kroner a month that an own home costs beside the loan
/// @param interest percent a year that is proposed
/// @param rise percentage points it must be able to rise
/// @param least percent it must at least be able to be
/// @param term years that are usual
/// @param longest years in special cases
public record LoanRates(
    Rate tax,
    Rate adult,
    Rate child,
    Rate running,
    Rate interest,
    Rate rise,
    Rate least,
    Rate term,
    Rate longest) {

  /// @throws no.husrom.rule.rate.MissingRateException when one of them is not known of that day
  public static LoanRates on(LocalDate day, RateBook book) {
    return new LoanRates(
        book.at("startloan.tax", day),
        book.at("startloan.living.adult", day),
        book.at("startloan.living.child", day),
        book.at("startloan.running", day),
        book.at("startloan.interest", day),
        book.at("startloan.interest.rise", day),
        book.at("startloan.interest.least", day),
        book.at("startloan.term", day),
        book.at("startloan.term.most", day));
  }

  /// All of them.
  public List<Rate> all() {
    return List.of(tax, adult, child, running, interest, rise, least, term, longest);
  }

  /// The interest that the household must bear when it rises.
  public BigDecimal stressed(BigDecimal interest) {
    return interest.add(rise.amount()).max(least.amount());
  }
}
