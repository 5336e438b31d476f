package no.husrom.dwelling.ui;

import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.dwelling.Rent;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The rent and what of it is for power, heating, water and internet.
final class RentFields {
  private final Field<Integer> perMonth;
  private final Field<Integer> power;
  private final Field<Integer> heating;
  private final Field<Integer> water;
  private final Field<Integer> internet;

  RentFields(Form form, Texts texts) {
    perMonth = form.kroner("rent").rule(n -> sensible(n, texts));
    form.newLine();
    power = form.kroner("rent.power");
    heating = form.kroner("rent.heating");
    water = form.kroner("rent.water");
    internet = form.kroner("rent.internet");
    perMonth.dependsOn(power).dependsOn(heating).dependsOn(water).dependsOn(internet);
  }

  private Optional<String> sensible(int rent, Texts texts) {
    if (rent == 0) {
      return Optional.of(texts.say("rent.bad"));
    }
    long parts =
        Stream.of(power, heating, water, internet)
            .flatMap(part -> part.value().stream())
            .mapToLong(Integer::longValue)
            .sum();
    return parts > rent ? Optional.of(texts.say("rent.parts")) : Optional.empty();
  }

  void show(@Nullable Rent r) {
    perMonth.set(r == null ? null : r.perMonth());
    power.set(r == null ? null : r.power());
    heating.set(r == null ? null : r.heating());
    water.set(r == null ? null : r.water());
    internet.set(r == null ? null : r.internet());
  }

  Rent read() {
    return new Rent(
        perMonth.orNull(), power.orNull(), heating.orNull(), water.orNull(), internet.orNull());
  }
}
