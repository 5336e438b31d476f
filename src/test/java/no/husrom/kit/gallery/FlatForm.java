package no.husrom.kit.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;

/// Every kind of field.
final class FlatForm extends VBox {
  final Form form;
  final Field<String> address;
  final Field<Integer> bedrooms;
  final Field<BigDecimal> area;
  final Field<Integer> rent;
  final Field<Flat.Kind> kind;
  final Field<Boolean> lift;
  final Field<LocalDate> free;
  final Field<String> note;

  FlatForm(Desk desk) {
    form = new Form(desk.texts(FlatForm.class));
    form.section("facts");
    address = form.text("address").required();
    kind = form.choice("kind", Flat.Kind.class).required();
    bedrooms = form.number("bedrooms", 0, 30).required().help("Ein hybel har 0.");
    area = form.decimal("area");
    lift = form.yesNo("lift");
    form.section("money");
    rent =
        form.kroner("rent")
            .rule(
                kr ->
                    kr > 100_000
                        ? Optional.of("Leiga kan ikkje vere over 100 000 kr i månaden.")
                        : Optional.empty());
    free = form.date("free");
    note = form.lines("note");
    form.settle();
    getChildren().add(form);
  }
}
