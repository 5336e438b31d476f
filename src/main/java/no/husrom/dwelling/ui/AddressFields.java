package no.husrom.dwelling.ui;

import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.place.AddressCheck;
import no.husrom.dwelling.place.DoubtWords;
import no.husrom.dwelling.place.Places;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// Where the dwelling lies. What the registers of the land and the post know otherwise is doubted,
/// and saved as it is written.
final class AddressFields {
  private final Field<String> street;
  private final Field<String> unit;
  private final Field<String> postcode;
  private final Field<String> town;
  private final Field<String> municipality;
  private final Field<String> cadastral;
  private final AddressCheck check = new AddressCheck(Places.shipped());
  private final DoubtWords words;

  AddressFields(Form form, Texts texts) {
    words = new DoubtWords(texts.language());
    street = form.text("address.street").required();
    unit = form.text("address.unit");
    postcode = form.text("address.postcode");
    town = form.text("address.town");
    municipality = form.text("address.municipality");
    cadastral = form.text("address.cadastral");
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
    return address(street.get());
  }

  /// What is doubted of what is written now, in whole sentences.
  List<String> doubts() {
    Optional<String> written = street.value();
    return written.isEmpty()
        ? List.of()
        : check.of(address(written.get())).stream().map(words::say).toList();
  }

  private Address address(String written) {
    return new Address(
        written,
        postcode.orNull(),
        town.orNull(),
        municipality.orNull(),
        unit.orNull(),
        cadastral.orNull());
  }
}
