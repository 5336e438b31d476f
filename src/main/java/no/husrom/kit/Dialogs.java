package no.husrom.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Questions and messages that the user must answer before going on. What can be said in its place
/// is said by a [Notice] instead.
public final class Dialogs {
  private final Texts texts;
  private final Supplier<@Nullable Window> owner;
  private final FilePicker files;

  public Dialogs(Language language, Supplier<@Nullable Window> owner, FilePicker files) {
    this.texts = Texts.of(Dialogs.class, language);
    this.owner = owner;
    this.files = files;
  }

  /// Asks the user for files.
  public FilePicker files() {
    return files;
  }

  /// Asks before something is done; `doIt` is the verb on the button. True when it shall be done.
  public boolean confirm(String title, String question, String doIt) {
    return ask(title, question, doIt, "accent", Feather.HELP_CIRCLE);
  }

  /// Asks before something that cannot be undone.
  public boolean confirmDanger(String title, String question, String doIt) {
    return ask(title, question, doIt, "danger", Feather.ALERT_TRIANGLE);
  }

  /// Tells something the user must see.
  public void tell(String title, String text) {
    show(title, message(Feather.INFO, "accent", title, text), closing("close"));
  }

  /// Tells that something did not work; `text` says what and what to do.
  public void trouble(String title, String text) {
    show(title, message(Feather.ALERT_OCTAGON, "danger", title, text), closing("close"));
  }

  /// Shows any content with buttons; empty when the user closed the window or gave up.
  public Optional<ButtonType> show(String title, Node content, ButtonType... buttons) {
    return dialog(title, content, buttons)
        .showAndWait()
        .filter(b -> !b.getButtonData().isCancelButton());
  }

  /// A dialog window not yet shown, for content that decides itself when it may close.
  public Dialog<ButtonType> dialog(String title, Node content, ButtonType... buttons) {
    Dialog<ButtonType> dialog = new Dialog<>();
    Window window = owner.get();
    if (window != null) {
      dialog.initOwner(window);
      dialog.initModality(Modality.WINDOW_MODAL);
    }
    dialog.setTitle(title);
    dialog.setResizable(true);
    dialog.getDialogPane().getStyleClass().add("husrom-dialog");
    StackPane frame = new StackPane(content);
    frame.getStyleClass().add("dialog-content");
    dialog.getDialogPane().setContent(frame);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    return dialog;
  }

  /// The button that does it, with `words` on it.
  public static ButtonType doing(String words) {
    return new ButtonType(words, ButtonData.OK_DONE);
  }

  /// The button that does nothing: "Cancel" or "Close" in the user's language.
  public ButtonType cancelling() {
    return closing("cancel");
  }

  private ButtonType closing(String key) {
    return new ButtonType(texts.say("dialog." + key), ButtonData.CANCEL_CLOSE);
  }

  private boolean ask(String title, String question, String doIt, String style, Feather icon) {
    ButtonType yes = doing(doIt);
    Dialog<ButtonType> dialog =
        dialog(title, message(icon, style, title, question), yes, cancelling());
    if (dialog.getDialogPane().lookupButton(yes) instanceof Button button) {
      button.getStyleClass().add(style);
    }
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  private static Node message(Feather icon, String style, String title, String text) {
    Label head = new Label(title);
    head.getStyleClass().add("dialog-title");
    Label words = new Label(text);
    for (Label label : new Label[] {head, words}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    VBox column = new VBox(head, words);
    column.getStyleClass().add("dialog-words");
    HBox.setHgrow(column, Priority.ALWAYS);
    HBox row = new HBox(Icon.of(icon, "large", style), column);
    row.getStyleClass().add("dialog-message");
    return row;
  }
}
