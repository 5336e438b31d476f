package no.husrom.exchange.write;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.dwelling.Address;
import no.husrom.exchange.match.CadastralNumber;
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
  private static final Pattern STREET = Pattern.compile("(.*\\S)\\s+(\\d+)\\s*(\\p{L}?)");
  private static final Pattern UNIT = Pattern.compile("([HKLUhklu]\\s?\\d{4})\\s*(.*)");

  /// In the order of streets, numbers and units.
  static final Comparator<KoboAddress> IN_ORDER =
      Comparator.comparing(KoboAddress::street)
          .thenComparing(KoboAddress::paddedNumber)
          .thenComparing(KoboAddress::letter)
          .thenComparing(KoboAddress::unit)
          .thenComparing(KoboAddress::extra);

  /// `id` is put into the extra reference of a dwelling that shares its address with another, since
  /// Kobo has no other column that tells them apart; null when it shares it with nobody.
  static KoboAddress of(Address address, @Nullable String id) {
    List<String> cadastral = CadastralNumber.parts(address.cadastralNumber());
    Matcher street = STREET.matcher(address.street());
    Matcher unit = UNIT.matcher(text(address.unitNumber()));
    boolean numbered = street.matches();
    boolean official = unit.matches();
    String extra = official ? unit.group(2) : text(address.unitNumber());
    return new KoboAddress(
        numbered ? street.group(1).strip() : address.street(),
        numbered ? street.group(2) : "",
        numbered ? street.group(3) : "",
        official ? unit.group(1) : "",
        id == null ? extra : (extra + " " + id).strip(),
        cadastral.get(0) + (cadastral.get(1).isEmpty() ? "" : "/" + cadastral.get(1)),
        cadastral.get(2),
        cadastral.get(3));
  }

  private String paddedNumber() {
    return "0".repeat(Math.max(0, 9 - number.length())) + number;
  }

  private static String text(@Nullable String words) {
    return words == null ? "" : words;
  }
}
