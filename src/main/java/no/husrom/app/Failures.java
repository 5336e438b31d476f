package no.husrom.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Dialogs;
import no.husrom.log.Failure;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// Where bugs end: the log gets all of it, the user one dialog with a short code, details to copy
/// and the place of the log; the program goes on. While the dialog is up, more failures are only
/// logged.
final class Failures {
  private final Supplier<Desk> desk;
  private final Path log;
  private boolean telling;
  private boolean closing;

  Failures(Supplier<Desk> desk, Path log) {
    this.desk = desk;
    this.log = log;
  }

  /// Logs a failure and tells the user; to be called on the screen's thread.
  void tell(Throwable thrown) {
    Failure failure = Failure.of(thrown);
    if (telling || closing) {
      return;
    }
    telling = true;
    try {
      Texts texts = desk.get().texts(Failures.class);
      desk.get()
          .dialogs()
          .show(
              texts.say("failure.title"),
              content(texts, failure),
              Dialogs.doing(texts.say("failure.on")));
    } finally {
      telling = false;
    }
  }

  /// The program is closing: from now on failures are only logged.
  void closing() {
    closing = true;
  }

  private VBox content(Texts texts, Failure failure) {
    Label title = new Label(texts.say("failure.title"));
    title.getStyleClass().add("dialog-title");
    Label words = new Label(texts.say("failure.words"));
    Label code = new Label(texts.say("failure.code", failure.code(), log.toString()));
    for (Label label : new Label[] {title, words, code}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    String report =
        texts.say("failure.code", failure.code(), log.toString()) + "\n\n" + failure.details();
    TextArea details = new TextArea(failure.details());
    details.setEditable(false);
    details.setPrefRowCount(10);
    details.setAccessibleText(texts.say("failure.details"));
    Button copy =
        Buttons.plain(
            texts.say("failure.copy"),
            Feather.COPY,
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(report);
              Clipboard.getSystemClipboard().setContent(content);
            });
    TitledPane more = new TitledPane(texts.say("failure.details"), details);
    more.setExpanded(false);
    more.setAnimated(false);
    VBox column = new VBox(title, words, code, copy, more);
    column.getStyleClass().addAll("dialog-words", "failure");
    return column;
  }
}
