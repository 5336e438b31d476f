package no.husrom.rule.rate;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
  /// while one of its rates is out of date. Empty when all are up to date or it has no such day.
  public Optional<LocalDate> dueOn(LocalDate today, RateBook book) {
    return outdated(today, book).isEmpty() ? Optional.empty() : Optional.of(renewal(today));
  }

  /// The keys that are renewed each year and have no rate of their own for the year of `day`: the
  /// one that holds is from before the yearly day and says no last day, or none holds and none is
  /// from that day or later.
  public Set<String> outdated(LocalDate day, RateBook book) {
    Set<String> outdated = new TreeSet<>();
    for (String key : renewedKeys()) {
      LocalDate due = renewal(day);
      Optional<Rate> rate = book.find(key, day);
      if (rate.isPresent()
          ? rate.get().validUntil() == null && rate.get().validFrom().isBefore(due)
          : book.history(key).stream().allMatch(r -> r.validFrom().isBefore(due))) {
        outdated.add(key);
      }
    }
    return outdated;
  }

  /// The keys that are renewed each year. It is read from the shipped table, which is entered as a
  /// whole: what is in kroner, held on its latest yearly day, and began that day or has a last day.
  private List<String> renewedKeys() {
    List<Rate> kroner =
        RateBook.shipped().all().stream()
            .filter(rate -> rate.unit().kroner() && rate.key().startsWith(code + "."))
            .toList();
    Optional<LocalDate> latest =
        kroner.stream()
            .map(Rate::validFrom)
            .filter(day -> MonthDay.from(day).equals(renewed))
            .max(Comparator.naturalOrder());
    return latest.stream()
        .flatMap(
            day ->
                kroner.stream()
                    .filter(rate -> rate.holds(day))
                    .filter(rate -> rate.validFrom().equals(day) || rate.validUntil() != null))
        .map(Rate::key)
        .toList();
  }

  /// The latest yearly day that has come.
  private LocalDate renewal(LocalDate day) {
    LocalDate inThisYear = Objects.requireNonNull(renewed).atYear(day.getYear());
    return inThisYear.isAfter(day) ? inThisYear.minusYears(1) : inThisYear;
  }
}
