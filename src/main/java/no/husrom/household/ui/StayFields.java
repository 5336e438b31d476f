package no.husrom.household.ui;

import java.time.LocalDate;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// For how long the household needs a home, and how it could leave it.
final class StayFields {
  private final Field<Integer> days;
  private final Field<WayOut> wayOut;
  private final Field<LocalDate> leavesFrom;
  private final Field<Integer> leavingCost;

  StayFields(Form form, Texts texts) {
    days = form.number("stayDays", 1, 3650).help(texts.say("stayDays.help"));
    form.newLine();
    wayOut = form.choice("wayOut", WayOut.class);
    leavesFrom = form.date("leavesFrom");
    leavingCost = form.kroner("leavingCost").help(texts.say("leavingCost.help"));
  }

  void show(@Nullable Household h) {
    Stay stay = h == null ? Stay.UNKNOWN : h.stay();
    days.set(stay.days());
    wayOut.set(stay.wayOut());
    leavesFrom.set(stay.leavesFrom());
    leavingCost.set(stay.leavingCost());
  }

  Stay read() {
    return new Stay(days.orNull(), wayOut.orNull(), leavesFrom.orNull(), leavingCost.orNull());
  }
}
