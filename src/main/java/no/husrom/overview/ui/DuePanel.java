package no.husrom.overview.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.layout.Words;
import no.husrom.overview.Due;
import no.husrom.overview.Overview;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What has a day: what is overdue and the next that come; the rest behind a button.
final class DuePanel extends VBox {
  private static final int SHOWN = 8;

  DuePanel(Texts texts, Overview overview, RowPages rows) {
    getStyleClass().add("card");
    int count = overview.due().size();
    getChildren().add(Words.label(texts.say("due.title"), "card-title"));
    getChildren().add(Words.label(texts.say("due.words", count), "muted"));
    VBox lines = new VBox();
    lines.getStyleClass().add("due-lines");
    overview.due().stream()
        .limit(SHOWN)
        .forEach(due -> lines.getChildren().add(line(texts, due, overview, rows)));
    getChildren().add(lines);
    if (count > 0) {
      Button all = Buttons.quiet(texts.say("due.all", count), Feather.LIST, rows::due);
      all.getStyleClass().add("card-button");
      getChildren().add(all);
    }
  }

  private static HBox line(Texts texts, Due due, Overview overview, RowPages rows) {
    Label day = new Label(texts.formats().date(due.day()));
    day.setMinWidth(Region.USE_PREF_SIZE);
    day.getStyleClass().add(due.overdueOn(overview.day()) ? "warm" : "muted");
    Label what = Words.label(rows.cause(due.cause()));
    VBox words = new VBox(what);
    String about = rows.about(due);
    if (!about.isEmpty()) {
      words.getChildren().add(Words.label(about, "muted", "small-words"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(day, words);
    line.getStyleClass().add("due-line");
    return line;
  }
}
