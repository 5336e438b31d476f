package no.husrom.exchange.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.dwelling.Address;
import org.jspecify.annotations.Nullable;

/// An address in the pieces that Kobo has it in; a piece that is not there is empty. What stands
/// after the four digits of a unit number is Kobo's extra reference.
record KoboAddress(
    String street,
    String number,
    String letter,
    String unit,
    String extra,
    String holding,
    String lease,
    String section) {
  private static final Pattern STREET = Pattern.compile("(.*\\D)\\s*?(\\d+)\\s*(\\p{L}?)");
  private static final Pattern UNIT = Pattern.compile("([HKLUhklu]\\s?\\d{4})\\s*(.*)");

  static KoboAddress of(Address address) {
    String[] cadastral = text(address.cadastralNumber()).split("/", -1);
    Matcher street = STREET.matcher(address.street());
    Matcher unit = UNIT.matcher(text(address.unitNumber()));
    boolean numbered = street.matches();
    boolean official = unit.matches();
    return new KoboAddress(
        numbered ? street.group(1).strip() : address.street(),
        numbered ? street.group(2) : "",
        numbered ? street.group(3) : "",
        official ? unit.group(1) : "",
        official ? unit.group(2) : text(address.unitNumber()),
        part(cadastral, 0) + (cadastral.length > 1 ? "/" + cadastral[1] : ""),
        part(cadastral, 2),
        part(cadastral, 3));
  }

  private static String part(String[] parts, int at) {
    return at < parts.length ? parts[at] : "";
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
