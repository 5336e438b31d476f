package no.husrom.dwelling.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.husrom.dwelling.Address;
import org.jspecify.annotations.Nullable;

/// Looks an address over. What is not written is not doubted.
public final class AddressCheck {
  /// A name of the office's own may follow the number, as of a room.
  private static final Pattern UNIT = Pattern.compile("[HUKL]\\d{4}( .+)?");

  private static final Pattern CADASTRAL =
      Pattern.compile("[1-9]\\d{0,4}/[1-9]\\d{0,4}(/\\d{1,5}){0,2}");
  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  private final Places places;

  public AddressCheck(Places places) {
    this.places = places;
  }

  /// All that is doubted, in the order of the address's parts; most addresses have none.
  public List<Doubt> of(Address address) {
    List<Doubt> doubts = new ArrayList<>();
    String unit = address.unitNumber();
    if (unit != null && !UNIT.matcher(unit).matches()) {
      doubts.add(new Doubt.UnitForm(unit));
    }
    Postcode postcode = postcode(address, doubts);
    municipality(address.municipalityNumber(), postcode, doubts);
    String cadastral = address.cadastralNumber();
    if (cadastral != null && !CADASTRAL.matcher(cadastral).matches()) {
      doubts.add(new Doubt.CadastralForm(cadastral));
    }
    return doubts;
  }

  private @Nullable Postcode postcode(Address address, List<Doubt> doubts) {
    String written = address.postcode();
    if (written == null) {
      return null;
    }
    if (!FOUR_DIGITS.matcher(written).matches()) {
      doubts.add(new Doubt.PostcodeForm(written));
      return null;
    }
    Postcode known = places.postcode(written).orElse(null);
    if (known == null) {
      doubts.add(new Doubt.PostcodeUnknown(written));
      return null;
    }
    if (known.boxesOnly()) {
      doubts.add(new Doubt.BoxesOnly(known));
    }
    String town = address.town();
    if (town != null && !same(town, known.town())) {
      doubts.add(new Doubt.OtherTown(known, town));
    }
    return known;
  }

  private void municipality(
      @Nullable String written, @Nullable Postcode postcode, List<Doubt> doubts) {
    if (written == null) {
      return;
    }
    if (!FOUR_DIGITS.matcher(written).matches()) {
      doubts.add(new Doubt.MunicipalityForm(written));
      return;
    }
    Municipality known = places.municipality(written).orElse(null);
    if (known == null) {
      doubts.add(new Doubt.MunicipalityUnknown(written));
    } else if (!known.inUse()) {
      doubts.add(
          new Doubt.MunicipalityGone(
              known,
              known.today().stream().flatMap(n -> places.municipality(n).stream()).toList()));
    } else if (postcode != null && !postcode.municipality().equals(written)) {
      String lies =
          places
              .municipality(postcode.municipality())
              .map(Municipality::name)
              .orElse(postcode.municipality());
      doubts.add(new Doubt.OtherMunicipality(postcode, known, lies));
    }
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
