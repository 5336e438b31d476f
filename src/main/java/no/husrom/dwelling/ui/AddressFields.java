package no.husrom.dwelling.ui;

import java.util.Optional;
import java.util.function.Function;
import no.husrom.dwelling.Address;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Where the dwelling lies.
final class AddressFields {
  private final Field<String> street;
  private final Field<String> unit;
  private final Field<String> postcode;
  private final Field<String> town;
  private final Field<String> municipality;
  private final Field<String> cadastral;
  private @Nullable Address shown;

  AddressFields(Form form, Texts texts) {
    street = form.text("address.street").required();
    unit = form.text("address.unit");
    shaped(unit, Address::unitNumber, "[HULK]\\d{4}( .+)?", texts.say("address.unit.bad"));
    postcode = form.text("address.postcode");
    shaped(postcode, Address::postcode, "\\d{4}", texts.say("address.postcode.bad"));
    town = form.text("address.town");
    municipality = form.text("address.municipality");
    shaped(
        municipality, Address::municipalityNumber, "\\d{4}", texts.say("address.municipality.bad"));
    cadastral = form.text("address.cadastral");
    shaped(
        cadastral,
        Address::cadastralNumber,
        "\\d+/\\d+(/\\d+){0,2}",
        texts.say("address.cadastral.bad"));
  }

  /// What is written must have the shape, unless it came into the register as it is: a sheet may
  /// call its flats what it likes.
  private void shaped(
      Field<String> field,
      Function<Address, @Nullable String> stored,
      String shape,
      String complaint) {
    field.rule(
        text -> {
          Address before = shown;
          boolean kept = before != null && text.equals(stored.apply(before));
          return kept || text.matches(shape) ? Optional.empty() : Optional.of(complaint);
        });
  }

  void show(@Nullable Address a) {
    shown = a;
    street.set(a == null ? null : a.street());
    unit.set(a == null ? null : a.unitNumber());
    postcode.set(a == null ? null : a.postcode());
    town.set(a == null ? null : a.town());
    municipality.set(a == null ? null : a.municipalityNumber());
    cadastral.set(a == null ? null : a.cadastralNumber());
  }

  Address read() {
    return new Address(
        street.get(),
        postcode.orNull(),
        town.orNull(),
        municipality.orNull(),
        unit.orNull(),
        cadastral.orNull());
  }
}
