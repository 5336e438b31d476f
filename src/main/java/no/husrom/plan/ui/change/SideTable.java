package no.husrom.plan.ui.change;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.plan.change.Comparison;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Formats;
import no.husrom.text.Texts;

/// Two editions in numbers, side by side: how good each is, how many persons have a home, what it
/// costs.
final class SideTable extends GridPane {
  private final Texts texts;
  private final Formats formats;
  private final ProofWords words;
  private int row;

  SideTable(Desk desk) {
    texts = desk.texts(SideTable.class);
    formats = desk.formats();
    words = new ProofWords(desk.language());
    getStyleClass().add("level-table");
    for (HPos side : List.of(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(side);
      getColumnConstraints().add(column);
    }
  }

  /// @param first what the first column is called, and `second` the other
  void show(String first, Edition one, String second, Edition other) {
    getChildren().clear();
    row = 0;
    line("strong", texts.say("side.what"), first, second, texts.say("side.difference"));
    Levels before = one.proposal().values();
    Levels after = other.proposal().values();
    for (int level = 0; level < Levels.COUNT; level++) {
      numbers(words.level(Levels.name(level)), before.get(level), after.get(level));
    }
    numbers(texts.say("side.persons"), Comparison.housed(one), Comparison.housed(other));
    numbers(
        texts.say("side.unplaced"), one.plan().unplaced().size(), other.plan().unplaced().size());
    kroner(
        texts.say("side.operating"),
        one.plan().costs().operating(),
        other.plan().costs().operating());
    kroner(
        texts.say("side.investment"),
        one.plan().costs().netInvestment(),
        other.plan().costs().netInvestment());
  }

  private void numbers(String name, long one, long other) {
    line("", name, formats.number(one), formats.number(other), signed(other - one));
  }

  private void kroner(String name, long one, long other) {
    line("", name, formats.kroner(one), formats.kroner(other), signed(other - one));
  }

  private String signed(long difference) {
    return difference > 0
        ? texts.say("side.more", formats.number(difference))
        : formats.number(difference);
  }

  private void line(String style, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      Label label = Words.label(cells[column]);
      if (!style.isEmpty()) {
        label.getStyleClass().add(style);
      }
      add(label, column, row);
    }
    row++;
  }
}
