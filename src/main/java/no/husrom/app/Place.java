package no.husrom.app;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The places in the side bar, from the top.
enum Place {
  OVERVIEW(Feather.GRID),
  DWELLINGS(Feather.HOME),
  HOUSEHOLDS(Feather.USERS),
  LEASES(Feather.FILE_TEXT),
  LEASE_DATES(Feather.CALENDAR),
  PLANS(Feather.MAP),
  INSTRUMENTS(Feather.TRENDING_UP),
  ALLOWANCE(Feather.CREDIT_CARD),
  MONEY(Feather.DOLLAR_SIGN),
  REPORTS(Feather.BAR_CHART_2),
  SHEETS(Feather.UPLOAD),
  HISTORY(Feather.CLOCK);

  private final Ikon icon;

  Place(Ikon icon) {
    this.icon = icon;
  }

  Ikon icon() {
    return icon;
  }
}
