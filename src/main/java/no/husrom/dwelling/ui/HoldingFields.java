package no.husrom.dwelling.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Holding;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// How the dwelling is held; the owner's agreement only where there may be one.
final class HoldingFields {
  private final Field<Disposal> disposal;
  private final Field<String> owner;
  private final Field<LocalDate> from;
  private final Field<LocalDate> until;
  private final Field<Integer> price;

  HoldingFields(Form form, Texts texts) {
    disposal = form.choice("disposal", Disposal.class).required();
    owner = form.text("owner");
    form.newLine();
    from = form.date("leasedInFrom");
    until = form.date("leasedInUntil").rule(day -> ordered(day, texts)).dependsOn(from);
    price =
        form.kroner("leasedInPrice")
            .rule(n -> n > 0 ? Optional.empty() : Optional.of(texts.say("rent.bad")));
    disposal.onChange(this::reveal);
    reveal();
  }

  private Optional<String> ordered(LocalDate ends, Texts texts) {
    return from.value()
        .filter(start -> !ends.isAfter(start))
        .map(_ -> texts.say("leasedInUntil.bad"));
  }

  private void reveal() {
    boolean agreed =
        disposal() == Disposal.LEASED_IN
            || disposal() == Disposal.PRIVATE_RIGHT
            || from.value().isPresent()
            || until.value().isPresent()
            || price.value().isPresent();
    for (Field<?> field : List.of(from, until, price)) {
      field.setVisible(agreed);
      field.setManaged(agreed);
    }
  }

  @Nullable Disposal disposal() {
    return disposal.orNull();
  }

  boolean endKnown() {
    return until.value().isPresent();
  }

  void show(@Nullable Holding h) {
    disposal.set(h == null ? Disposal.OWNED : h.disposal());
    owner.set(h == null ? null : h.owner());
    from.set(h == null ? null : h.leasedInFrom());
    until.set(h == null ? null : h.leasedInUntil());
    price.set(h == null ? null : h.leasedInPrice());
    reveal();
  }

  Holding read() {
    return new Holding(
        disposal.get(), owner.orNull(), from.orNull(), until.orNull(), price.orNull());
  }
}
