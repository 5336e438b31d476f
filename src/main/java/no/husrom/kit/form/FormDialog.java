package no.husrom.kit.form;

import java.util.function.BooleanSupplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import no.husrom.kit.Dialogs;

/// A form in a window of its own. It closes only when the form is without fault and `save` says
/// that it went well, or when the user gives up.
public final class FormDialog {
  private FormDialog() {}

  /// @param doIt the verb on the button
  /// @param save run when the form is without fault; false keeps the window open
  /// @return whether it was saved
  public static boolean show(
      Dialogs dialogs, String title, Form form, String doIt, BooleanSupplier save) {
    ButtonType saving = Dialogs.doing(doIt);
    ScrollPane pane = new Pane(form);
    Dialog<ButtonType> dialog = dialogs.dialog(title, pane, saving, dialogs.cancelling());
    if (dialog.getDialogPane().lookupButton(saving) instanceof Button button) {
      button.getStyleClass().add("accent");
      button.addEventFilter(
          ActionEvent.ACTION,
          e -> {
            if (!form.check() || !save.getAsBoolean()) {
              e.consume();
            }
          });
    }
    dialog.setOnShown(e -> form.focusFirst());
    return dialog.showAndWait().filter(saving::equals).isPresent();
  }

  /// As high as the form is at its own width, up to what the style sheet allows.
  private static final class Pane extends ScrollPane {
    private final Form form;

    Pane(Form form) {
      super(form);
      this.form = form;
      setFitToWidth(true);
      setFocusTraversable(false);
      getStyleClass().add("form-dialog");
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = Math.max(form.prefHeight(prefWidth(-1)), form.minHeight(-1));
      return room + snappedTopInset() + snappedBottomInset() + 2;
    }
  }
}
