package no.husrom.rule.tenancy;

import java.time.LocalDate;
import java.util.OptionalInt;
import no.husrom.rule.rate.RateBook;

/// A number of the tenancy act, as a dated rate: months, but for a count.
enum Norm {
  MOST_ADVANCE("advance.most-months"),
  MOST_SECURITY("security.most-months"),
  INDEX_INTERVAL("index.interval-months"),
  INDEX_NOTICE("index.notice-months"),
  COMMON_RENT_AFTER("common-rent.after-months"),
  COMMON_RENT_DEMAND("common-rent.demand-months"),
  COMMON_RENT_INTERVAL("common-rent.interval-months"),
  OVERSTAY("overstay.months"),
  LEAST_TERM("term.least-months"),
  LEAST_TERM_LANDLORD_IN_HOUSE("term.landlord-in-house.least-months"),
  LEAST_TERM_HOLIDAY_HOME("term.holiday-home.least-months"),
  NOTICE("notice.months"),
  NOTICE_ROOM("notice.room.months"),
  PROTEST("protest.months"),
  SUIT("suit.months"),
  /// How many short leases § 11-1 lets the same parties make of one dwelling.
  SHORT_LEASES("disadvantaged.short-leases");

  private final String key;

  Norm(String key) {
    this.key = "tenancy." + key;
  }

  /// What it is on `day`; empty when the law said nothing of it then.
  OptionalInt on(LocalDate day, RateBook rates) {
    return rates.find(key, day).stream().mapToInt(rate -> rate.amount().intValue()).findFirst();
  }
}
