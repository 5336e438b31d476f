package no.husrom.dwelling.ui;

import java.util.Optional;
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

  AddressFields(Form form, Texts texts) {
    street = form.text("address.street").required();
    unit = form.text("address.unit").rule(shaped("[HULK]\\d{4}", texts.say("address.unit.bad")));
    postcode =
        form.text("address.postcode").rule(shaped("\\d{4}", texts.say("address.postcode.bad")));
    town = form.text("address.town");
    municipality =
        form.text("address.municipality")
            .rule(shaped("\\d{4}", texts.say("address.municipality.bad")));
    cadastral =
        form.text("address.cadastral")
            .rule(shaped("\\d+/\\d+(/\\d+){0,2}", texts.say("address.cadastral.bad")));
  }

  private static java.util.function.Function<String, Optional<String>> shaped(
      String shape, String complaint) {
    return text -> text.matches(shape) ? Optional.empty() : Optional.of(complaint);
  }

  void show(@Nullable Address a) {
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
