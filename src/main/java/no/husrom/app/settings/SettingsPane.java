package no.husrom.app.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.Segments;
import no.husrom.kit.look.Theme;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The user's choices in a small window by the side bar, each taking effect at once; and the way to
/// the office's.
public final class SettingsPane extends VBox {
  private static final List<Integer> ZOOMS = List.of(100, 125, 150, 175, 200);

  /// @param language the one in use
  /// @param data where the database lies, in words
  /// @param backup what stands under it
  /// @param log where the log lies
  /// @param onOffice opens the office's own settings
  /// @param onRates opens the rates
  public SettingsPane(
      Language language,
      Settings now,
      String data,
      Node backup,
      String log,
      Consumer<Settings> onChange,
      Runnable onOffice,
      Runnable onRates) {
    Texts texts = Texts.of(SettingsPane.class, language);
    getStyleClass().add("settings");
    Settings[] current = {now};
    Consumer<Settings> change =
        next -> {
          current[0] = next;
          onChange.accept(next);
        };
    getChildren()
        .addAll(
            titled(
                texts.say("settings.language"),
                new Segments<>(
                    texts.say("settings.language"),
                    List.of(Language.values()),
                    Language::ownName,
                    language,
                    chosen -> change.accept(current[0].with(chosen)))),
            titled(
                texts.say("settings.theme"),
                new Segments<>(
                    texts.say("settings.theme"),
                    List.of(Theme.Choice.values()),
                    texts::name,
                    now.theme(),
                    chosen -> change.accept(current[0].with(chosen)))),
            titled(
                texts.say("settings.zoom"),
                new Segments<>(
                    texts.say("settings.zoom"),
                    ZOOMS,
                    percent -> texts.say("settings.percent", percent),
                    nearest(now.zoomPercent()),
                    chosen -> change.accept(current[0].with(chosen)))),
            titled(
                texts.say("settings.office"),
                new Line(
                    Buttons.plain(texts.say("settings.norms"), Feather.SLIDERS, onOffice),
                    Buttons.plain(texts.say("settings.rates"), Feather.PERCENT, onRates))),
            titled(texts.say("settings.data"), path(data)),
            backup,
            titled(texts.say("settings.log"), path(log)));
  }

  private static int nearest(int percent) {
    int found = ZOOMS.getFirst();
    for (int zoom : ZOOMS) {
      if (Math.abs(zoom - percent) < Math.abs(found - percent)) {
        found = zoom;
      }
    }
    return found;
  }

  private static Node titled(String words, Region content) {
    Label label = new Label(words);
    label.getStyleClass().add("field-label");
    label.setLabelFor(content);
    VBox box = new VBox(label, content);
    box.getStyleClass().add("field");
    return box;
  }

  private static Label path(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
