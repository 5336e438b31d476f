package no.husrom.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A message in its place on the page: what happened, and what to do. Takes no room while it has
/// nothing to say.
public final class Notice extends HBox {
  private final FontIcon icon = Icon.of(Feather.INFO);
  private final Label words = new Label();
  private final HBox actions = new HBox();

  public Notice(Language language) {
    getStyleClass().add("notice");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.getStyleClass().add("notice-actions");
    Button close =
        Buttons.icon(Texts.of(Notice.class, language).say("notice.close"), Feather.X, this::clear);
    getChildren().addAll(icon, words, actions, close);
    clear();
  }

  public void info(String text, Button... what) {
    say("info", Feather.INFO, text, what);
  }

  public void success(String text, Button... what) {
    say("success", Feather.CHECK_CIRCLE, text, what);
  }

  public void warning(String text, Button... what) {
    say("warning", Feather.ALERT_TRIANGLE, text, what);
  }

  public void error(String text, Button... what) {
    say("danger", Feather.ALERT_OCTAGON, text, what);
  }

  /// Takes the message away.
  public void clear() {
    setVisible(false);
    setManaged(false);
  }

  /// What is said now; empty when nothing is.
  public String text() {
    return isVisible() ? words.getText() : "";
  }

  private void say(String style, Feather drawing, String text, Button... what) {
    getStyleClass().removeAll("info", "success", "warning", "danger");
    getStyleClass().add(style);
    icon.setIconCode(drawing);
    words.setText(text);
    actions.getChildren().setAll(what);
    setVisible(true);
    setManaged(true);
  }
}
