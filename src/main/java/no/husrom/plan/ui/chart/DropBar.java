package no.husrom.plan.ui.chart;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.plan.keep.Pin;
import no.husrom.text.Texts;

/// Asks, below the tape, why a household shall live where it has been laid down. Enter decides,
/// Escape gives up.
final class DropBar extends VBox {

  /// @param says who shall live where from when, and what that costs
  /// @param decide gets the pin with its reason
  DropBar(Texts texts, String says, Pin pin, Consumer<Pin> decide, Runnable giveUp) {
    getStyleClass().addAll("why", "drop-bar");
    TextField reason = new TextField();
    reason.getStyleClass().add("field-text");
    Label name = Words.label(texts.say("drop.reason"), "field-label");
    name.setLabelFor(reason);
    Button doIt =
        Buttons.primary(
            texts.say("drop.do"),
            () ->
                decide.accept(
                    new Pin(
                        pin.year(),
                        pin.household(),
                        pin.target(),
                        pin.kind(),
                        pin.from(),
                        reason.getText().strip())));
    reason.setOnAction(_ -> doIt.fire());
    Button cancel = Buttons.plain(texts.say("drop.cancel"), giveUp);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            giveUp.run();
            e.consume();
          }
        });
    getChildren().setAll(Words.label(says), new Line(name, reason, doIt, cancel));
    sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene != null) {
                reason.requestFocus();
              }
            });
  }
}
