package no.husrom.exchange.ui;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import no.husrom.exchange.Counts;
import no.husrom.exchange.ImportPreview;
import no.husrom.exchange.field.Register;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// How many rows of each register will be created, updated, left as they are, and refused.
final class CountsView extends GridPane {
  private final Texts texts;

  CountsView(Texts texts) {
    this.texts = texts;
    getStyleClass().add("level-table");
    for (int column = 0; column < 5; column++) {
      ColumnConstraints side = new ColumnConstraints();
      side.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      getColumnConstraints().add(side);
    }
  }

  void show(@Nullable ImportPreview preview) {
    getChildren().clear();
    setManaged(preview != null);
    if (preview == null) {
      return;
    }
    String[] heads = {"", "count.created", "count.updated", "count.unchanged", "count.rejected"};
    for (int column = 1; column < heads.length; column++) {
      put(texts.say(heads[column]), column, 0, true);
    }
    int row = 1;
    for (Register register : Register.values()) {
      Counts counts = preview.counts(register);
      put(texts.name(register), 0, row, true);
      put(texts.formats().number(counts.created()), 1, row, false);
      put(texts.formats().number(counts.updated()), 2, row, false);
      put(texts.formats().number(counts.unchanged()), 3, row, false);
      put(texts.formats().number(counts.rejected()), 4, row, false);
      row++;
    }
  }

  private void put(String text, int column, int row, boolean strong) {
    Label label = new Label(text);
    label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    if (strong) {
      label.getStyleClass().add("strong");
    }
    add(label, column, row);
  }
}
