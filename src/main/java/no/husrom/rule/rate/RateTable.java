package no.husrom.rule.rate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tables that rates stand in: a file each, and what the keys in it begin with.
public enum RateTable {
  /// Bostøtte: price-adjusted on 1 June.
  ALLOWANCE("allowance", MonthDay.of(6, 1)),
  /// Grants to the municipality: new with the state budget each year.
  GRANT("grant", MonthDay.of(1, 1)),
  /// Husleieloven: its months and years change when the law does.
  TENANCY("tenancy", null),
  /// What a start loan is screened with: the office's own.
  START_LOAN("startloan", null),
  /// Rental dwellings: shares and terms of Husbanken's loans.
  PROJECT("project", null);

  private final String code;
  private final @Nullable MonthDay renewed;

  RateTable(String code, @Nullable MonthDay renewed) {
    this.code = code;
    this.renewed = renewed;
  }

  /// The beginning of its keys, and the name of its file.
  public String code() {
    return code;
  }

  /// The table that a key stands in.
  public static Optional<RateTable> of(String key) {
    for (RateTable table : values()) {
      if (key.startsWith(table.code + ".")) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /// The day this table should have been renewed and has not: the latest yearly day that has come,
  /// when no rate in it is from that day or later. Empty when it is up to date or has no such day.
  public Optional<LocalDate> dueOn(LocalDate today, RateBook book) {
    if (renewed == null) {
      return Optional.empty();
    }
    LocalDate inThisYear = renewed.atYear(today.getYear());
    LocalDate latest = inThisYear.isAfter(today) ? inThisYear.minusYears(1) : inThisYear;
    boolean there =
        book.all().stream()
            .anyMatch(
                rate -> rate.key().startsWith(code + ".") && !rate.validFrom().isBefore(latest));
    return there ? Optional.empty() : Optional.of(latest);
  }
}
