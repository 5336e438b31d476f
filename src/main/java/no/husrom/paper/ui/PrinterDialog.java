package no.husrom.paper.ui;

import java.util.List;
import java.util.Optional;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.text.Texts;

/// Asks which printer.
final class PrinterDialog {
  private final Desk desk;
  private final Texts texts;
  private final List<String> names;

  PrinterDialog(Desk desk, Texts texts, List<String> names) {
    this.desk = desk;
    this.texts = texts;
    this.names = names;
  }

  Optional<String> ask() {
    Form form = new Form(texts);
    Field<String> printer =
        form.choice("printer", names, name -> name).required().set(names.getFirst());
    boolean done =
        FormDialog.show(desk.dialogs(), texts.say("print"), form, texts.say("print"), () -> true);
    return done ? printer.value() : Optional.empty();
  }
}
