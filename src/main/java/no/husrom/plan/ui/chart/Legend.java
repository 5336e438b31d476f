package no.husrom.plan.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.husrom.kit.Line;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.ui.chart.year.BarKind;
import no.husrom.text.Texts;

/// What the bars mean.
final class Legend extends Line {
  Legend(Texts texts, Tape tape) {
    getStyleClass().add("chart-legend");
    for (BarKind kind : BarKind.values()) {
      Label name = new Label(texts.name(kind));
      name.setMinWidth(Region.USE_PREF_SIZE);
      name.getStyleClass().addAll("muted", "small-words");
      HBox entry = new HBox(tape.swatch(kind.ink()), name);
      entry.setAlignment(Pos.CENTER_LEFT);
      entry.getStyleClass().add("chart-key");
      getChildren().add(entry);
    }
  }
}
