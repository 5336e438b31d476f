package no.husrom.plan.ui.fact;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.form.FormDialog;
import no.husrom.plan.basis.Basis;
import no.husrom.text.Texts;

/// The year's limits in words, and a button to change them.
public final class CapLine extends VBox {
  private final Desk desk;
  private final FactDesk facts;
  private final Supplier<Basis> basis;
  private final Consumer<Basis> changed;
  private final Texts texts;
  private final Label says = new Label();

  /// @param changed gets the basis with the new limits
  public CapLine(Desk desk, FactDesk facts, Supplier<Basis> basis, Consumer<Basis> changed) {
    this.desk = desk;
    this.facts = facts;
    this.basis = basis;
    this.changed = changed;
    texts = desk.texts(CapLine.class);
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    Button edit = Buttons.plain(texts.say("caps.edit"), this::edit);
    getChildren().setAll(says, edit);
    getStyleClass().add("step-view");
    tell();
  }

  public void tell() {
    says.setText(CapForm.words(texts, basis.get().caps()));
  }

  private void edit() {
    Basis now = basis.get();
    CapForm form = new CapForm(texts, now);
    FormDialog.show(
        desk.dialogs(),
        texts.say("caps.title", String.valueOf(now.year())),
        form.form(),
        texts.say("caps.do"),
        () -> {
          desk.background()
              .run(
                  () -> facts.keep(now.year(), form.read()),
                  read -> {
                    changed.accept(read);
                    tell();
                  });
          return true;
        });
  }
}
