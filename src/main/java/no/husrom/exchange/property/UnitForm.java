package no.husrom.exchange.property;

import java.util.HashMap;
import java.util.Map;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.match.AddressKey;
import no.husrom.exchange.match.AddressText;
import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.WordLists;
import org.jspecify.annotations.Nullable;

/// Brings a unit's row into the form of a dwelling's: the address out of the unit's name and
/// address, the kind of dwelling out of its section type, the cadastral number out of its estate.
final class UnitForm {
  private static final Map<Field, Field> SAME =
      Map.of(
          PropertyField.PRICE, DwellingField.RENT,
          PropertyField.AREA, DwellingField.AREA,
          PropertyField.ROOMS, DwellingField.ROOMS);
  private static final WordLists TYPES = WordLists.read(UnitForm.class, "types.properties");

  private final Map<String, String> estates;
  private final Map<AddressKey, Integer> sameAddress = new HashMap<>();

  /// `estates` are the cadastral numbers by the estates' names in plain form.
  UnitForm(Map<String, String> estates) {
    this.estates = estates;
  }

  /// Counts the unit's address, so that those with one address are told apart.
  void count(Values said) {
    sameAddress.merge(key(said), 1, Integer::sum);
  }

  Values of(Values said) {
    Values values = Unit.bare(said);
    SectionName name = SectionName.read(said.text(PropertyField.SECTION_NAME));
    AddressText address = address(said);
    AddressKey key = key(said);
    String unit = unit(name, address);
    boolean shared = sameAddress.getOrDefault(key, 0) > 1;
    if (name != null && name.rest() != null && (unit == null || shared)) {
      unit = unit == null ? name.rest() : unit + " " + name.rest();
    }
    String street = street(name, address);
    values =
        values
            .with(DwellingField.ADDRESS, street.isEmpty() ? null : street)
            .with(DwellingField.UNIT_NUMBER, unit);
    if (address != null && !said.has(DwellingField.POSTCODE)) {
      values =
          values
              .with(DwellingField.POSTCODE, address.postcode())
              .with(DwellingField.TOWN, address.town());
    }
    for (Map.Entry<Field, Field> same : SAME.entrySet()) {
      Object value = said.get(same.getKey());
      values = value == null ? values : values.with(same.getValue(), value);
    }
    String type = said.text(PropertyField.SECTION_TYPE);
    String estate = said.text(PropertyField.ESTATE);
    values = values.with(DwellingField.KIND, kind(type));
    if (estate != null) {
      String named = estates.get(PlainWords.of(estate));
      values = values.with(DwellingField.CADASTRAL_NUMBER, named == null ? number(estate) : named);
    }
    for (PropertyField own :
        new PropertyField[] {
          PropertyField.RUNNING_NUMBER,
          PropertyField.SECTION_NUMBER,
          PropertyField.SECTION_NAME,
          PropertyField.SECTION_TYPE,
          PropertyField.ESTATE
        }) {
      values = values.withOwn(own.ownColumn(), said.text(own));
    }
    return values;
  }

  /// Without the address where it is that of `known`, written in another way.
  static Values newsOf(Values values, Dwelling known) {
    AddressKey before = AddressKey.of(known.address().street(), known.address().unitNumber());
    AddressKey now =
        AddressKey.of(
            values.textOr(DwellingField.ADDRESS, ""), values.text(DwellingField.UNIT_NUMBER));
    return now.equals(before)
        ? values.with(DwellingField.ADDRESS, null).with(DwellingField.UNIT_NUMBER, null)
        : values;
  }

  /// A cadastral number as the registers have it, 118/507; null when the words are none.
  static @Nullable String number(String words) {
    String number = words.strip().replaceAll("\\s*[./-]\\s*", "/");
    return number.matches("\\d+(/\\d+){1,3}") ? number : null;
  }

  private static AddressKey key(Values said) {
    SectionName name = SectionName.read(said.text(PropertyField.SECTION_NAME));
    AddressText address = address(said);
    return AddressKey.of(street(name, address), unit(name, address));
  }

  private static @Nullable AddressText address(Values said) {
    String address = said.text(DwellingField.ADDRESS);
    return address == null ? null : AddressText.read(address);
  }

  private static String street(@Nullable SectionName name, @Nullable AddressText address) {
    return name != null && (name.hasStreetNumber() || address == null)
        ? name.street()
        : address == null ? "" : address.street();
  }

  private static @Nullable String unit(@Nullable SectionName name, @Nullable AddressText address) {
    String unit = name == null ? null : name.unit();
    return unit == null && address != null ? address.unit() : unit;
  }

  private static @Nullable DwellingKind kind(@Nullable String type) {
    String plain = type == null ? "" : PlainWords.of(type);
    return TYPES.lists().entrySet().stream()
        .filter(words -> words.getValue().contains(plain))
        .map(words -> DwellingKind.valueOf(words.getKey()))
        .findFirst()
        .orElse(null);
  }
}
