package no.husrom.exchange.words;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands first in dates of slashes or dashes with the year last, as 03/04/2026. With dots it
/// is always the day, and so it is in 1/6-2026, which nobody writes but Norwegians.
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST;

  private static final Pattern EITHER =
      Pattern.compile(
          "(\\d{1,2})(\\s*([/-])\\s*)(\\d{1,2})(\\s*\\3\\s*(?:\\d{4}|\\d{2})(?:[T\\s].*)?)");
  private static final int MONTHS = 12;

  /// The orders in which the text can be such a date; none when it is none, or is the same day in
  /// both.
  public static Set<DayOrder> possible(String text) {
    Set<DayOrder> orders = EnumSet.noneOf(DayOrder.class);
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0) {
      return orders;
    }
    Matcher found = EITHER.matcher(text);
    if (found.matches()) {
      int first = Integer.parseInt(found.group(1));
      int then = Integer.parseInt(found.group(4));
      if (first != then && then <= MONTHS) {
        orders.add(DAY_FIRST);
      }
      if (first != then && first <= MONTHS) {
        orders.add(MONTH_FIRST);
      }
    }
    return orders;
  }

  /// The text, which is in this order, with the day first.
  public String dayFirst(String text) {
    Matcher found = EITHER.matcher(text);
    return this == MONTH_FIRST && found.matches()
        ? found.group(4) + found.group(2) + found.group(1) + found.group(5)
        : text;
  }
}
