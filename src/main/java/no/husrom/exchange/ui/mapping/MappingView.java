package no.husrom.exchange.ui.mapping;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.exchange.heading.Mapping;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.text.Texts;

/// How the sheets are read, to be corrected. Stands open by itself when a sheet was not recognised
/// or a column was guessed; with nothing in doubt it is folded, and opened it shows everything.
public final class MappingView extends TitledPane {
  private final Texts texts;
  private final Consumer<Mapping> answer;
  private final Label lead;
  private final CheckBox all = new CheckBox();
  private final VBox sheets = new VBox();
  private Sight sight = Sight.NOTHING;
  private String line = "";

  /// @param answer takes the wishes with her answer in them
  public MappingView(Desk desk, Consumer<Mapping> answer) {
    texts = desk.texts(MappingView.class);
    this.answer = answer;
    lead = Words.label(texts.say("lead"), "muted");
    all.setText(texts.say("all"));
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.selectedProperty().subscribe(this::fill);
    sheets.getStyleClass().add("step-view");
    VBox content = new VBox(lead, all, sheets);
    content.getStyleClass().add("step-view");
    setContent(content);
    setMinHeight(Region.USE_PREF_SIZE);
    setExpanded(false);
    expandedProperty().subscribe(this::fill);
    show(Sight.NOTHING);
  }

  /// Shows other sheets, or the same ones read in another way; then what she works with keeps its
  /// place.
  public void show(Sight now) {
    boolean fresh = sight.sheets().isEmpty();
    sight = now;
    int doubts = now.doubts();
    setText(texts.say("title", doubts));
    setManaged(!now.sheets().isEmpty());
    setVisible(!now.sheets().isEmpty());
    if (fresh || now.sheets().isEmpty()) {
      all.setSelected(doubts == 0);
      setExpanded(now.guesses());
    }
    fill();
  }

  /// Takes no answers while the sheets are read as she said last; she goes on where she was.
  public void hold(boolean reading) {
    String at = getScene() == null ? "" : Choice.lineOf(getScene().getFocusOwner());
    if (reading && !at.isEmpty()) {
      line = at;
    }
    setDisable(reading);
    if (!reading && focus(sheets, line)) {
      line = "";
    }
  }

  private void fill() {
    if (line.isEmpty() && getScene() != null) {
      line = Choice.lineOf(getScene().getFocusOwner());
    }
    sheets.getChildren().clear();
    if (isExpanded()) {
      for (String file : sight.filesOfEitherDays()) {
        sheets
            .getChildren()
            .add(
                new DatesLine(
                    texts,
                    file,
                    sight.ofEitherDays(file),
                    order -> answer.accept(sight.answered(file, order))));
      }
      for (SheetSight sheet : sight.sheets()) {
        sheets
            .getChildren()
            .add(
                new SheetLines(
                    texts,
                    sheet,
                    all.isSelected(),
                    wish -> answer.accept(sight.wishes().said(wish))));
      }
    }
    if (!isDisabled() && !line.isEmpty()) {
      focus(sheets, line);
      line = "";
    }
  }

  private static boolean focus(Parent parent, String line) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isFocusTraversable() && Choice.lineOf(node).equals(line)) {
        node.requestFocus();
        return true;
      }
      if (node instanceof Parent inner && focus(inner, line)) {
        return true;
      }
    }
    return false;
  }
}
