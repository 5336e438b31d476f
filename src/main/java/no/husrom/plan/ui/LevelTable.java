package no.husrom.plan.ui;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import no.husrom.kit.Desk;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Texts;

/// The five levels a plan is judged by: the value so far, what is proven to be possible, and the
/// gap.
public final class LevelTable extends GridPane {
  private final Texts texts;
  private final ProofWords words;

  public LevelTable(Desk desk) {
    texts = desk.texts(LevelTable.class);
    words = new ProofWords(desk.language());
    getStyleClass().add("level-table");
    for (HPos side : List.of(HPos.LEFT, HPos.RIGHT, HPos.RIGHT, HPos.RIGHT)) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(side);
      getColumnConstraints().add(column);
    }
  }

  public void clear() {
    getChildren().clear();
  }

  /// What is known while the planner works: levels before the one at work are proven.
  public void show(Progress progress) {
    head();
    for (int level = 0; level < Levels.COUNT; level++) {
      long value = progress.best().get(level);
      boolean proven = level < progress.level();
      boolean atWork = level == progress.level();
      row(
          level,
          value,
          proven ? number(level, value) : atWork ? number(level, progress.bound()) : "…",
          proven ? texts.say("level.proven") : "…");
    }
  }

  public void show(List<Level> levels) {
    head();
    for (int level = 0; level < levels.size(); level++) {
      Level known = levels.get(level);
      row(
          level,
          known.value(),
          number(level, known.bound()),
          known.proven()
              ? texts.say("level.proven")
              : number(level, known.value() - known.bound()));
    }
  }

  private String number(int level, long value) {
    return texts.formats().number(ProofWords.shown(Levels.name(level), value));
  }

  private void head() {
    getChildren().clear();
    String[] keys = {"level.head.name", "level.head.value", "level.head.bound", "level.head.gap"};
    for (int column = 0; column < keys.length; column++) {
      Label label = cell(texts.say(keys[column]));
      label.getStyleClass().add("strong");
      add(label, column, 0);
    }
  }

  private void row(int level, long value, String bound, String gap) {
    Label name = cell(words.level(Levels.name(level)));
    add(name, 0, level + 1);
    add(cell(number(level, value)), 1, level + 1);
    add(cell(bound), 2, level + 1);
    add(cell(gap), 3, level + 1);
  }

  private static Label cell(String text) {
    Label label = new Label(text);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setWrapText(true);
    return label;
  }
}
