package no.husrom.dwelling.ui;

import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.letting.Letting;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What can be done with the dwelling between two tenants.
final class LettingFields {
  private final Field<Integer> places;
  private final Field<Integer> extraDays;

  LettingFields(Form form, Texts texts) {
    extraDays = form.number("turnaroundExtra", 0, 365).help(texts.say("turnaroundExtra.help"));
    places = form.number("sharedPlaces", 2, 30).help(texts.say("sharedPlaces.help"));
  }

  void show(@Nullable Dwelling d) {
    Letting letting = d == null ? Letting.ORDINARY : d.letting();
    places.set(letting.sharedPlaces());
    extraDays.set(letting.turnaroundExtra());
  }

  Letting read() {
    return new Letting(places.orNull(), extraDays.orNull());
  }
}
