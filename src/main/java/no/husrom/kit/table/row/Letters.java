package no.husrom.kit.table.row;

import java.util.Locale;

/// Texts as they are searched: small letters, and plain spaces where numbers have hard ones.
public final class Letters {
  private Letters() {}

  public static String small(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
  }
}
