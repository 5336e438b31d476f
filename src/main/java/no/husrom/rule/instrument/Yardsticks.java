package no.husrom.rule.instrument;

import java.time.LocalDate;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.startloan.LoanRates;

/// What a household of so many bedrooms is held against: the office's own figures on a day.
///
/// @param price kroner for a home of that size
/// @param rent kroner a month for a private one
/// @param deposit months of that rent in deposit or guarantee
/// @param grant kroner of a usual grant
/// @param equity percent of the price in own money that banks ask for
/// @param debtRatio times the yearly income that banks lend in all
public record Yardsticks(
    Rate price, Rate rent, Rate deposit, Rate grant, Rate equity, Rate debtRatio, LoanRates loan) {
  private static final int MOST_BEDROOMS = 5;

  /// @throws no.husrom.rule.rate.MissingRateException when one of them is not known of that day
  public static Yardsticks on(LocalDate day, RateBook book, int bedrooms) {
    int size = Math.clamp(bedrooms, 1, MOST_BEDROOMS);
    return new Yardsticks(
        book.at("startloan.price." + size, day),
        book.at("startloan.rent." + size, day),
        book.at("startloan.deposit", day),
        book.at("startloan.grant", day),
        book.at("startloan.equity", day),
        book.at("startloan.debt-ratio", day),
        LoanRates.on(day, book));
  }
}
