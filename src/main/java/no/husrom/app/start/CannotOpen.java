package no.husrom.app.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the window when the database cannot be opened: why, what to do, and another try.
public final class CannotOpen extends VBox {
  public CannotOpen(Language language, StoreException trouble, Runnable onTry, Runnable onQuit) {
    Texts texts = Texts.of(CannotOpen.class, language);
    getStyleClass().add("cannot-open");
    setAlignment(Pos.CENTER);
    Label title = new Label(texts.say("cannot.title"));
    title.getStyleClass().add("first-title");
    Label why = new Label(new StoreWords(language).say(trouble));
    why.getStyleClass().add("cannot-why");
    for (Label label : new Label[] {title, why}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    Line ways =
        new Line(
            Buttons.plain(texts.say("cannot.quit"), Feather.X, onQuit),
            Buttons.primary(texts.say("cannot.again"), Feather.REFRESH_CW, onTry));
    ways.setAlignment(Pos.CENTER);
    getChildren().addAll(Logo.view(88), title, why, ways);
  }
}
