package no.husrom.exchange.match;

import java.util.regex.Pattern;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// An address as it is compared: "Kyrkjevegen 4 B" and "kyrkjevegen 4b" are one, and so are H0101
/// and "h 0101". `unit` is empty when no unit is named.
public record AddressKey(String street, String unit) {
  private static final Pattern LETTER = Pattern.compile("(\\d) (\\p{L})(?= |$)");

  public static AddressKey of(String street, @Nullable String unit) {
    return new AddressKey(
        LETTER.matcher(PlainWords.of(street)).replaceAll("$1$2"),
        unit == null ? "" : PlainWords.of(unit).replace(" ", ""));
  }
}
