package no.husrom.kit.table;

import java.util.Locale;

/// Texts as they are searched: small letters, and plain spaces where numbers have hard ones.
final class Letters {
  private Letters() {}

  static String small(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
  }
}
