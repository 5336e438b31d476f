package no.husrom.exchange.ui;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import no.husrom.exchange.problem.Place;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line to write another value for the cell of the selected problem: in that cell, or in every
/// cell of the column that says the same. What she writes is judged at once.
final class RepairLine extends Line {
  private final Texts texts;
  private final Label label = new Label();
  private final TextField value = new TextField();
  private final Button one;
  private final Button all;
  private @Nullable Place cell;

  /// @param inOne takes the cell and the new words; @param inAll likewise, for all alike
  RepairLine(Texts texts, BiConsumer<Place, String> inOne, BiConsumer<Place, String> inAll) {
    this.texts = texts;
    one = Buttons.plain(texts.say("repair.one"), Feather.EDIT_2, () -> give(inOne));
    all = Buttons.plain("", Feather.EDIT_3, () -> give(inAll));
    value.setOnAction(e -> give(inOne));
    label.setLabelFor(value);
    getChildren().addAll(label, value, one, all);
    show(null, "", 0);
  }

  private void give(BiConsumer<Place, String> taker) {
    Place place = cell;
    if (place != null) {
      taker.accept(place, value.getText());
    }
  }

  /// @param alike how many cells say the same; null for a problem that no cell repairs
  void show(@Nullable Place place, String words, int alike) {
    cell = place;
    setVisible(place != null);
    setManaged(place != null);
    value.setText(words);
    all.setVisible(alike > 1);
    all.setManaged(alike > 1);
    all.setText(texts.say("repair.all", alike));
    if (place != null) {
      label.setText(texts.say("repair.cell", place.letters() + place.row(), place.heading()));
      value.setAccessibleText(label.getText());
    }
  }
}
