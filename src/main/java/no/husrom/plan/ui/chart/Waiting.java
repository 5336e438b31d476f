package no.husrom.plan.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.layout.Words;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.Who;
import no.husrom.plan.ui.chart.year.Bars;
import no.husrom.text.Texts;

/// Those who get no home in the plan, beside the tape or hidden by a button; each can be dragged
/// onto it, or taken up by M and carried by the keys. Enter shows the homes it may have.
final class Waiting extends VBox {
  private final ListView<Who> list = new ListView<>();
  private final ToggleButton shown = new ToggleButton();
  private static final double ROOM_FOR_BOTH = 60;

  private final Texts texts;
  private final Function<Who, String> name;
  private final Tape tape;
  private boolean fitted;

  Waiting(Texts texts, Function<Who, String> name, Tape tape, Consumer<Who> options) {
    this.texts = texts;
    this.name = name;
    this.tape = tape;
    getStyleClass().add("chart-waiting");
    list.setCellFactory(_ -> new Cell());
    list.setAccessibleText(texts.say("waiting.name"));
    list.setOnKeyPressed(
        e -> {
          Who who = list.getSelectionModel().getSelectedItem();
          if (who != null && e.getCode() == KeyCode.M) {
            tape.take(Bars.placed(who.id()), name.apply(who));
            e.consume();
          } else if (who != null && e.getCode() == KeyCode.ENTER) {
            options.accept(who);
            e.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    shown.setMinWidth(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(shown.selectedProperty());
    getChildren().setAll(list, Words.label(texts.say("waiting.help"), "muted", "small-words"));
  }

  /// Shows and hides the list.
  ToggleButton shown() {
    return shown;
  }

  /// Shown from the start where there is room for both; after that as the user has it.
  void fit(double widthInEm) {
    if (!fitted && widthInEm > 0) {
      fitted = true;
      shown.setSelected(widthInEm > ROOM_FOR_BOTH && !list.getItems().isEmpty());
    }
  }

  void show(List<Who> waiting) {
    shown.setText(texts.say("waiting", waiting.size()));
    shown.setDisable(waiting.isEmpty());
    list.getItems().setAll(waiting);
  }

  /// A household that can be dragged.
  private final class Cell extends ListCell<Who> {
    private boolean dragged;

    Cell() {
      setOnMouseDragged(
          e -> {
            Who who = getItem();
            if (who != null) {
              dragged = true;
              tape.carryTo(Bars.placed(who.id()), name.apply(who), e.getScreenX(), e.getScreenY());
            }
          });
      setOnMouseReleased(
          _ -> {
            if (dragged) {
              dragged = false;
              tape.lay();
            }
          });
    }

    @Override
    protected void updateItem(Who who, boolean empty) {
      super.updateItem(who, empty);
      setText(
          empty || who == null ? null : texts.say("waiting.row", name.apply(who), who.bedrooms()));
      setWrapText(true);
      setPrefWidth(0);
    }
  }
}
