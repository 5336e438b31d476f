package no.husrom.dwelling.ui;

import java.math.BigDecimal;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Size;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import org.jspecify.annotations.Nullable;

/// How large the dwelling is and who can get in.
final class SizeFields {
  private final Field<Integer> bedrooms;
  private final Field<Integer> rooms;
  private final Field<BigDecimal> area;
  private final Field<Integer> floor;
  private final Field<Boolean> stepFree;
  private final Field<Boolean> lift;
  private final Field<Boolean> wheelchair;
  private final Field<Boolean> adapted;

  SizeFields(Form form) {
    bedrooms = form.number("bedrooms", 0, 30).required();
    rooms = form.number("rooms", 1, 60);
    area = form.decimal("area");
    floor = form.number("floor", -5, 60);
    form.newLine();
    stepFree = form.yesNo("stepFree");
    lift = form.yesNo("lift");
    wheelchair = form.yesNo("wheelchair");
    adapted = form.yesNo("adapted");
  }

  void show(@Nullable Dwelling d) {
    bedrooms.set(d == null ? null : d.size().bedrooms());
    rooms.set(d == null ? null : d.size().rooms());
    area.set(d == null ? null : d.size().area());
    floor.set(d == null ? null : d.size().floor());
    stepFree.set(d == null ? null : d.access().stepFree());
    lift.set(d == null ? null : d.access().lift());
    wheelchair.set(d == null ? null : d.access().wheelchair());
    adapted.set(d == null ? null : d.access().adapted());
  }

  Size size() {
    return new Size(bedrooms.get(), rooms.orNull(), area.orNull(), floor.orNull());
  }

  Access access() {
    return new Access(lift.orNull(), stepFree.orNull(), wheelchair.orNull(), adapted.orNull());
  }
}
