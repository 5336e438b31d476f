package no.husrom.dwelling.ui;

import java.util.stream.Stream;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Surroundings;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import org.jspecify.annotations.Nullable;

/// What lies around the dwelling, its meters, and what housing allowance demands of it.
final class PlaceFields {
  private final Field<String> district;
  private final Field<String> building;
  private final Field<String> primary;
  private final Field<String> secondary;
  private final Field<String> power;
  private final Field<String> water;
  private final Field<Boolean> approved;
  private final Field<Boolean> entrance;
  private final Field<Boolean> bath;

  PlaceFields(Form form) {
    district = form.text("district");
    building = form.text("building");
    primary = form.text("primarySchool");
    secondary = form.text("secondarySchool");
    form.section("section.meters");
    power = form.text("meter.power");
    water = form.text("meter.water");
    form.section("section.approval");
    approved = form.yesNo("approved");
    entrance = form.yesNo("ownEntrance");
    bath = form.yesNo("ownBath");
  }

  void show(@Nullable Dwelling d) {
    district.set(d == null ? null : d.surroundings().district());
    building.set(d == null ? null : d.surroundings().building());
    primary.set(d == null ? null : d.surroundings().primarySchool());
    secondary.set(d == null ? null : d.surroundings().secondarySchool());
    power.set(d == null ? null : d.meters().power());
    water.set(d == null ? null : d.meters().water());
    approved.set(d == null ? null : d.approval().approved());
    entrance.set(d == null ? null : d.approval().ownEntrance());
    bath.set(d == null ? null : d.approval().ownBath());
  }

  Surroundings surroundings() {
    return new Surroundings(
        district.orNull(), building.orNull(), primary.orNull(), secondary.orNull());
  }

  Meters meters() {
    return new Meters(power.orNull(), water.orNull());
  }

  Approval approval() {
    return new Approval(approved.orNull(), entrance.orNull(), bath.orNull());
  }

  /// Whether something that housing allowance demands is said to be missing.
  boolean refusesAllowance() {
    return Stream.of(approved, entrance, bath)
        .flatMap(field -> field.value().stream())
        .anyMatch(yes -> !yes);
  }
}
