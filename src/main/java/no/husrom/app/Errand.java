package no.husrom.app;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What can be done from anywhere, beside going to a [Place].
enum Errand {
  NEW_DWELLING(Feather.PLUS),
  NEW_HOUSEHOLD(Feather.USER_PLUS),
  NEW_LEASE(Feather.FILE_PLUS),
  PLAN_YEAR(Feather.MAP),
  MAPPING(Feather.CHECK_SQUARE),
  DUPLICATES(Feather.COPY),
  EXPORT(Feather.DOWNLOAD),
  OFFICE(Feather.SLIDERS),
  RATES(Feather.PERCENT),
  PRICE_INDEX(Feather.TRENDING_UP);

  private final Ikon icon;

  Errand(Ikon icon) {
    this.icon = icon;
  }

  Ikon icon() {
    return icon;
  }
}
