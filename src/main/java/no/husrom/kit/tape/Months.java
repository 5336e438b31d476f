package no.husrom.kit.tape;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;

/// The head of a tape and the lines down from it: years and months; closer to, months and the
/// Mondays in them; and today.
final class Months {
  private static final int WEEK = 7;
  private static final int SHORTEST = 28;

  private final Sight sight;
  private final Tints tints;
  private final Locale locale;
  private final String today;

  Months(Sight sight, Tints tints, Locale locale, String today) {
    this.sight = sight;
    this.tints = tints;
    this.locale = locale;
    this.today = today;
  }

  /// Whether there is room for the days of weeks.
  private boolean close() {
    return sight.scale().perDay() * WEEK > 3.2 * sight.em();
  }

  /// Lines at the first of months, firmer at years, faint at Mondays.
  void lines(GraphicsContext g) {
    for (YearMonth month = first(); !month.isAfter(last()); month = month.plusMonths(1)) {
      boolean year = month.getMonthValue() == 1;
      g.setFill(tints.of(year ? Tint.STRONG_LINE : Tint.LINE));
      g.fillRect(x(month.atDay(1)) - (year ? 1 : 0), sight.head(), year ? 2 : 1, sight.height());
    }
    if (close()) {
      g.setFill(tints.of(Tint.LINE).deriveColor(0, 1, 1, 0.5));
      for (LocalDate monday = monday(); seen(monday); monday = monday.plusDays(WEEK)) {
        g.fillRect(x(monday), sight.head(), 1, sight.height());
      }
    }
  }

  void head(GraphicsContext g, Fitting small, Fitting strong) {
    g.setFill(tints.of(Tint.HEAD));
    g.fillRect(0, 0, sight.width(), sight.head());
    g.save();
    g.beginPath();
    g.rect(sight.names(), 0, sight.width() - sight.names(), sight.head());
    g.clip();
    if (close()) {
      months(g, strong, sight.head() * 0.3, true);
      days(g, small);
    } else {
      years(g, strong);
      months(g, small, sight.head() * 0.72, false);
    }
    today(g, strong);
    g.restore();
  }

  private void years(GraphicsContext g, Fitting type) {
    for (int year = first().getYear(); year <= last().getYear(); year++) {
      double end = x(LocalDate.of(year + 1, 1, 1));
      double x = Math.max(sight.names(), x(LocalDate.of(year, 1, 1)));
      write(g, type, Tint.TEXT, type.fit(String.valueOf(year), end - x), x, sight.head() * 0.3);
    }
  }

  private void months(GraphicsContext g, Fitting type, double y, boolean withYear) {
    TextStyle style = style(type, withYear);
    for (YearMonth month = first(); !month.isAfter(last()); month = month.plusMonths(1)) {
      double end = x(month.plusMonths(1).atDay(1));
      double x = x(month.atDay(1));
      double shown = Math.max(sight.names(), x);
      String name = name(month, style) + (withYear ? " " + month.getYear() : "");
      if (type.width(name) <= end - shown - 0.1 * sight.em()) {
        write(g, type, withYear ? Tint.TEXT : Tint.MUTED, name, shown, y);
      }
      g.setFill(tints.of(Tint.LINE));
      g.fillRect(x, withYear ? 0 : sight.head() / 2, 1, sight.head());
    }
  }

  /// The longest form in which there is room for all months.
  private TextStyle style(Fitting type, boolean withYear) {
    double room = sight.scale().perDay() * SHORTEST - 0.6 * sight.em();
    for (TextStyle style : List.of(TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
      double widest =
          Stream.of(Month.values())
              .mapToDouble(month -> type.width(month.getDisplayName(style, locale)))
              .max()
              .orElse(0);
      if (widest + (withYear ? 3 * sight.em() : 0) <= room) {
        return style;
      }
    }
    return TextStyle.NARROW_STANDALONE;
  }

  private void days(GraphicsContext g, Fitting type) {
    for (LocalDate monday = monday(); seen(monday); monday = monday.plusDays(WEEK)) {
      String day = monday.getDayOfMonth() + ".";
      write(g, type, Tint.MUTED, day, x(monday), sight.head() * 0.72);
    }
  }

  private void today(GraphicsContext g, Fitting type) {
    double x = x(sight.today());
    if (x < sight.names() || x > sight.width()) {
      return;
    }
    double wide = type.width(today) + 0.8 * sight.em();
    double from = x + wide > sight.width() ? x - wide : x - 1;
    double high = sight.head() * 0.46;
    g.setFill(tints.of(Tint.TODAY));
    g.fillRect(Math.round(from), sight.head() - high, wide, high);
    write(g, type, Tint.GROUND, today, from, sight.head() - high / 2);
    g.fillRect(Math.round(x) - 1, sight.head() - high, 2, high);
  }

  private void write(GraphicsContext g, Fitting type, Tint tint, String words, double x, double y) {
    g.setFont(type.font());
    g.setFill(tints.of(tint));
    g.fillText(words, Math.round(x + 0.4 * sight.em()), Math.round(y));
  }

  private String name(YearMonth month, TextStyle style) {
    return month.getMonth().getDisplayName(style, locale);
  }

  private double x(LocalDate day) {
    return Math.round(sight.names() + sight.scale().x(day));
  }

  private YearMonth first() {
    return YearMonth.from(sight.dayAt(sight.names()));
  }

  private YearMonth last() {
    return YearMonth.from(sight.dayAt(sight.width()));
  }

  private LocalDate monday() {
    LocalDate day = sight.dayAt(sight.names());
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private boolean seen(LocalDate day) {
    return !day.isAfter(sight.dayAt(sight.width()));
  }
}
