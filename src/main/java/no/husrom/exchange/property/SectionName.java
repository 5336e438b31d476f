package no.husrom.exchange.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// The name of a unit taken apart: "Storgata 12, H0101, Hybel 2" is a street and number, a unit
/// number (bruksenhetsnummer), and what else tells the unit from others.
record SectionName(String street, @Nullable String unit, @Nullable String rest) {

  static @Nullable SectionName read(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String street = "";
    String unit = null;
    List<String> rest = new ArrayList<>();
    for (String piece : words.split(",")) {
      String part = PlainWords.unspaced(piece).replaceAll("[\\s\u00a0]+", " ");
      String number = part.replace(" ", "").toUpperCase(Locale.ROOT);
      if (unit == null && number.matches("[HKLU]\\d{4}")) {
        unit = number;
      } else if (street.isEmpty()) {
        street = part;
      } else if (!part.isEmpty()) {
        rest.add(part);
      }
    }
    return new SectionName(street, unit, rest.isEmpty() ? null : String.join(" ", rest));
  }

  /// Whether the street has a number, and is not only a building's name.
  boolean hasStreetNumber() {
    return street.matches(".*\\p{L}.*\\d.*");
  }
}
