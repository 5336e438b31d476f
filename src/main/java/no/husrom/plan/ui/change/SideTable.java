package no.husrom.plan.ui.change;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.plan.Costs;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// Two editions in numbers, side by side: how good each is, how many persons have a home, what it
/// costs.
final class SideTable extends VBox {
  private static final double LEAST_EM = 27;

  private final Texts texts;
  private final Formats formats;
  private final ProofWords words;

  SideTable(Desk desk) {
    texts = desk.texts(SideTable.class);
    formats = desk.formats();
    words = new ProofWords(desk.language());
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("level-table");
    for (HPos side : List.of(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(side);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  /// @param first what the first column is called, and `second` the other
  void show(String first, Edition one, String second, Edition other) {
    GridPane levels = grid();
    line(levels, "strong", texts.say("side.what"), first, second, texts.say("side.difference"));
    Levels before = one.proposal().values();
    Levels after = other.proposal().values();
    for (int level = 0; level < Levels.COUNT; level++) {
      numbers(levels, words.level(Levels.name(level)), before.get(level), after.get(level));
    }
    Costs cost = one.plan().costs();
    Costs now = other.plan().costs();
    VBox rest =
        new VBox(
            sentence(
                "side.persons",
                formats.number(Comparison.housed(one)),
                formats.number(Comparison.housed(other))),
            sentence(
                "side.unplaced",
                formats.number(one.plan().unplaced().size()),
                formats.number(other.plan().unplaced().size())),
            sentence(
                "side.operating",
                formats.kroner(cost.operating()),
                formats.kroner(now.operating())),
            sentence(
                "side.investment",
                formats.kroner(cost.netInvestment()),
                formats.kroner(now.netInvestment())));
    rest.getStyleClass().add("money-view");
    getChildren().setAll(new Columns(LEAST_EM, List.of(levels, rest)));
  }

  private Label sentence(String key, String one, String other) {
    return Words.label(texts.say(key, one, other));
  }

  void clear() {
    getChildren().clear();
  }

  private void numbers(GridPane grid, String name, long one, long other) {
    line(grid, "", name, formats.number(one), formats.number(other), signed(other - one));
  }

  private String signed(long difference) {
    return difference > 0
        ? texts.say("side.more", formats.number(difference))
        : formats.number(difference);
  }

  private static void line(GridPane grid, String style, String... cells) {
    int row = grid.getRowCount();
    for (int column = 0; column < cells.length; column++) {
      Label label = Words.label(cells[column]);
      if (!style.isEmpty()) {
        label.getStyleClass().add(style);
      }
      grid.add(label, column, row);
    }
  }
}
