package no.husrom.kit.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Icon;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The steps at the left of a wizard: which are done, which one is shown, which are to come.
final class StepList extends ScrollPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final Texts texts;
  private final List<String> titles;
  private final List<Button> buttons = new ArrayList<>();
  private int furthest;

  StepList(Texts texts, List<String> titles, IntConsumer onJump) {
    this.texts = texts;
    this.titles = titles;
    getStyleClass().add("step-list");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    for (int i = 0; i < titles.size(); i++) {
      int index = i;
      Button button = new Button(titles.get(i));
      button.getStyleClass().add("step");
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setOnAction(e -> onJump.accept(index));
      buttons.add(button);
    }
    VBox column = new VBox();
    column.getStyleClass().add("step-column");
    column.getChildren().addAll(buttons);
    setContent(column);
  }

  /// Shows the step with this number as the one that is worked on.
  void at(int current) {
    furthest = Math.max(furthest, current);
    for (int i = 0; i < buttons.size(); i++) {
      Button button = buttons.get(i);
      boolean done = i < furthest && i != current;
      button.pseudoClassStateChanged(CURRENT, i == current);
      button.pseudoClassStateChanged(DONE, done);
      button.setDisable(i > furthest);
      Label mark = new Label(done ? "" : Integer.toString(i + 1));
      if (done) {
        mark.setGraphic(Icon.of(Feather.CHECK));
      }
      mark.getStyleClass().add("step-mark");
      mark.setMinWidth(Region.USE_PREF_SIZE);
      button.setGraphic(mark);
      String state = i == current ? "wizard.current" : done ? "wizard.done" : "wizard.coming";
      button.setAccessibleText(
          texts.say(
              state, Integer.toString(i + 1), Integer.toString(titles.size()), titles.get(i)));
    }
  }
}
