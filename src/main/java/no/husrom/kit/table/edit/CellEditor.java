package no.husrom.kit.table.edit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import no.husrom.kit.Bubble;
import no.husrom.kit.layout.Words;

/// The small window in which one cell is changed: Enter saves, Escape gives up.
final class CellEditor extends VBox {
  private final Label wrong = Words.label("", "block-flaws");
  private final Bubble bubble;
  private final Control control;

  /// @param choices the words to choose among; none for any
  CellEditor(String title, String words, List<String> choices, Consumer<String> onEnter) {
    getStyleClass().add("cell-editor");
    Label heading = new Label(title);
    control = choices.isEmpty() ? new TextField(words) : new ComboBox<String>();
    heading.setLabelFor(control);
    control.setAccessibleText(title);
    control.setMaxWidth(Double.MAX_VALUE);
    if (control instanceof ComboBox<?> box) {
      @SuppressWarnings("unchecked")
      ComboBox<String> list = (ComboBox<String>) box;
      list.getItems().setAll(choices);
      list.setValue(words);
    }
    wrong.setManaged(false);
    getChildren().addAll(heading, control, wrong);
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            onEnter.accept(written());
          }
        });
    bubble = new Bubble(this);
  }

  void open(Node place) {
    bubble.show(place, Side.BOTTOM);
    control.requestFocus();
    if (control instanceof TextField field) {
      field.selectAll();
    }
  }

  void close() {
    bubble.hide();
  }

  /// Says what is wrong with what is written.
  void refuse(String words) {
    wrong.setText(words);
    wrong.setManaged(true);
  }

  private String written() {
    return control instanceof TextField field
        ? field.getText()
        : String.valueOf(((ComboBox<?>) control).getValue());
  }
}
