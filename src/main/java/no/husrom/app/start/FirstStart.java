package no.husrom.app.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.husrom.kit.Icon;
import no.husrom.kit.layout.Columns;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the program asks the first time, and the only thing: how to begin.
public final class FirstStart extends ScrollPane {
  private final Texts texts;
  private final Consumer<Beginning> onChoose;

  public FirstStart(Language language, Consumer<Beginning> onChoose) {
    this.texts = Texts.of(FirstStart.class, language);
    this.onChoose = onChoose;
    getStyleClass().add("first-start");
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    Label title = words("first.title", "first-title");
    Label lead = words("first.lead", "first-lead");
    Columns choices =
        new Columns(
            17,
            List.of(
                choice(Beginning.DEMO, Feather.COMPASS),
                choice(Beginning.SHEETS, Feather.UPLOAD),
                choice(Beginning.EMPTY, Feather.FILE_PLUS)));
    Label later = words("first.later", "first-later");
    VBox column = new VBox(Logo.view(104), title, lead, choices, later);
    column.getStyleClass().add("first-column");
    column.setAlignment(Pos.CENTER);
    setContent(new StackPane(column));
  }

  private Button choice(Beginning choice, Feather icon) {
    StackPane badge = new StackPane(Icon.of(icon, "large"));
    badge.getStyleClass().addAll("first-badge", choice == Beginning.DEMO ? "warm" : "cool");
    badge.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label name = words("first." + choice, "first-name");
    Label what = words("first." + choice + ".what", "first-what");
    VBox content = new Content();
    content.getChildren().addAll(badge, name, what);
    Button button = new Button("", content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(name.getText());
    button.setAccessibleHelp(what.getText());
    button.getStyleClass().add("first-choice");
    button.setOnAction(e -> onChoose.accept(choice));
    return button;
  }

  private Label words(String key, String style) {
    Label label = new Label(texts.say(key));
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Is as high as its words at its own width: a button asks for the height at no width at all.
  private static final class Content extends VBox {
    Content() {
      getStyleClass().add("first-content");
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    @Override
    protected double computeMinHeight(double width) {
      return super.computeMinHeight(width < 0 ? prefWidth(-1) : width);
    }
  }
}
