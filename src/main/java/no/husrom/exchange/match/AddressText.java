package no.husrom.exchange.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// An address in one cell taken apart: "Kyrkjevegen 4, H0101, 6150 Ørsta".
public record AddressText(
    String street, @Nullable String unit, @Nullable String postcode, @Nullable String town) {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern ENDING = Pattern.compile("[,\\s]+$");
  private static final Pattern TOWN =
      Pattern.compile("(.+?)[,\\s]\\s*(\\d{4})\\s+(\\p{L}[\\p{L} .-]*)");
  private static final Pattern UNIT = Pattern.compile("(.+?)[,\\s(]+([HKLUhklu]\\s?\\d{4})\\)?");

  public static AddressText read(String text) {
    String street = SPACES.matcher(PlainWords.unspaced(text)).replaceAll(" ");
    String postcode = null;
    String town = null;
    Matcher found = TOWN.matcher(street);
    if (found.matches() && found.group(1).chars().anyMatch(Character::isDigit)) {
      street = bare(found.group(1));
      postcode = found.group(2);
      town = found.group(3);
    }
    found = UNIT.matcher(street);
    if (found.matches()) {
      return new AddressText(
          bare(found.group(1)),
          found.group(2).replace(" ", "").toUpperCase(java.util.Locale.ROOT),
          postcode,
          town);
    }
    return new AddressText(street, null, postcode, town);
  }

  private static String bare(String text) {
    return ENDING.matcher(text).replaceAll("");
  }
}
