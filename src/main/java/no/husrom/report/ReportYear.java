package no.husrom.report;

import java.time.LocalDate;

/// Whether a report can be made for a year.
public sealed interface ReportYear {
  /// It can.
  record Possible(int year) implements ReportYear {}

  /// The year has not begun, or is too far ahead; the last that is possible is `last`.
  record TooLate(int last) implements ReportYear {}

  /// The registers do not tell who waited then; the first that is possible is `first`.
  record Gone(int first) implements ReportYear {}

  static ReportYear of(ReportKind kind, int year, LocalDate today) {
    int last = kind.looksAhead() ? today.getYear() + 1 : today.getYear();
    int first = kind.looksAhead() ? today.getYear() : today.getYear() - 30;
    if (year > last) {
      return new TooLate(last);
    }
    return year < first ? new Gone(first) : new Possible(year);
  }

  /// The year to propose: the next one for what looks ahead from October on; else the year that
  /// half a year ago was in, since KOSTRA is due in the winter after.
  static int proposed(ReportKind kind, LocalDate today) {
    return kind.looksAhead() ? today.plusMonths(3).getYear() : today.minusMonths(6).getYear();
  }
}
