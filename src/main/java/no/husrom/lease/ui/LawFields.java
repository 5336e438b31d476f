package no.husrom.lease.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.lease.Lease;
import no.husrom.lease.Particulars;
import no.husrom.rule.tenancy.AgreedException;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the tenancy act asks about beside the ordinary terms: folded, since most leases have none
/// of it.
final class LawFields {
  private final Field<LocalDate> rentSince;
  private final Field<Integer> advance;
  private final Field<String> other;
  private final Map<AgreedException, Field<Boolean>> exceptions =
      new EnumMap<>(AgreedException.class);
  private final Field<String> weighty;
  private final Field<Boolean> landlordLivesIn;
  private final Field<Boolean> holidayHome;
  private final Field<Boolean> room;
  private final Field<LocalDate> protested;
  private final Field<LocalDate> demanded;

  LawFields(Form form, Texts texts) {
    form.folded("section.exceptions");
    Label lead = new Label(texts.say("exceptions.lead"));
    lead.getStyleClass().add("muted");
    lead.setWrapText(true);
    lead.setMinHeight(Region.USE_PREF_SIZE);
    form.add(lead);
    for (AgreedException exception : AgreedException.values()) {
      exceptions.put(exception, form.yesNo("exception." + exception.name()));
    }
    weighty = form.text("weighty");
    form.folded("section.law");
    rentSince = form.date("rentSince");
    advance = form.kroner("advance");
    other = form.text("other");
    form.newLine();
    landlordLivesIn = form.yesNo("landlordLivesIn");
    holidayHome = form.yesNo("holidayHome");
    room = form.yesNo("room");
    form.newLine();
    protested = form.date("protested");
    demanded = form.date("demanded");
  }

  void show(@Nullable Lease lease) {
    Particulars p = lease == null ? Particulars.NONE : lease.particulars();
    exceptions.forEach((exception, field) -> field.set(p.exceptions().contains(exception)));
    weighty.set(p.weightyReason());
    rentSince.set(p.rentSince());
    advance.set(p.advanceRent());
    other.set(p.otherPayments());
    landlordLivesIn.set(p.landlordLivesIn());
    holidayHome.set(p.holidayHome());
    room.set(p.roomWithAccess());
    protested.set(p.protestedOn());
    demanded.set(p.movingDemandedOn());
  }

  Particulars read() {
    Set<AgreedException> told = EnumSet.noneOf(AgreedException.class);
    exceptions.forEach(
        (exception, field) -> {
          if (field.value().orElse(false)) {
            told.add(exception);
          }
        });
    return new Particulars(
        rentSince.orNull(),
        advance.orNull(),
        other.value().orElse(""),
        told,
        weighty.orNull(),
        landlordLivesIn.value().orElse(false),
        holidayHome.value().orElse(false),
        room.value().orElse(false),
        protested.orNull(),
        demanded.orNull());
  }
}
