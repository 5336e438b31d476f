package no.husrom.overview.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.layout.Words;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the first screen says while nothing is registered.
final class Beginning extends VBox {
  Beginning(Texts texts, Ways ways) {
    getStyleClass().add("card");
    Label heading = Words.label(texts.say("empty"), "heading");
    Label words = Words.label(texts.say("empty.words"), "muted");
    getChildren()
        .addAll(
            heading,
            words,
            new Line(
                Buttons.primary(texts.say("empty.import"), Feather.UPLOAD, ways.importSheets()),
                Buttons.plain(texts.say("plan.new"), Feather.MAP, ways.newPlan())));
  }
}
