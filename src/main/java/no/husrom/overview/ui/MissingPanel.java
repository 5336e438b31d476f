package no.husrom.overview.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.layout.Words;
import no.husrom.overview.Missing;
import no.husrom.overview.Overview;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The facts the plan needs and does not have: how many lack each, and a way to them.
final class MissingPanel extends VBox {
  MissingPanel(Texts texts, Overview overview, RowPages rows) {
    getStyleClass().add("card");
    getChildren().add(Words.label(texts.say("missing.title"), "card-title"));
    getChildren()
        .add(
            Words.label(
                texts.say(overview.missing().isEmpty() ? "missing.none" : "missing.words"),
                "muted"));
    VBox lines = new VBox();
    lines.getStyleClass().add("due-lines");
    for (Missing missing : overview.missing()) {
      String name = texts.name(missing.fact());
      HBox fact = Words.fact(name, texts.formats().number(missing.subjects().size()), true);
      Button open =
          Buttons.icon(
              texts.say("rows.of", name),
              Feather.CHEVRON_RIGHT,
              () -> rows.missing(missing.fact()));
      fact.getChildren().add(open);
      lines.getChildren().add(fact);
    }
    getChildren().add(lines);
  }
}
