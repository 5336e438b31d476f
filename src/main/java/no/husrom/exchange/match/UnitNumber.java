package no.husrom.exchange.match;

import java.util.regex.Pattern;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// Addresses as they are compared when somebody is asked whether two are one: more is taken for the
/// same than an [AddressKey] does, and never without asking.
public final class UnitNumber {
  private static final Pattern ROAD = Pattern.compile("(veien|vegen|veg|vei)(?= |$)");
  private static final Pattern STREET = Pattern.compile("(gaten|gata|gate)(?= |$)");

  private UnitNumber() {}

  /// "Kyrkjegaten 4 B" as "Kyrkjegata 4b", and aa as å.
  public static String street(String street) {
    String plain = AddressKey.of(street, null).street().replace("aa", "\u00e5");
    return STREET.matcher(ROAD.matcher(plain).replaceAll("veg")).replaceAll("gate");
  }

  /// "h 101", "0101" and "H-0101" as "101"; empty for none.
  public static String plain(@Nullable String unit) {
    return unit == null
        ? ""
        : PlainWords.withoutZeros(
            PlainWords.of(unit).replace(" ", "").replaceFirst("^h(?=\\d)", ""));
  }
}
