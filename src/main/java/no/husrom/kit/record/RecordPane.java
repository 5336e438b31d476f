package no.husrom.kit.record;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The chosen record: its name, its form, and Save. Shows one quiet sentence while none is chosen.
///
/// @param <R> the record
final class RecordPane<R> extends StackPane {
  private final RecordForm<R> form;
  private final boolean grows;
  private final Label name = new Label();
  private final Label warnings = new Label();
  private final Label nothing = new Label();
  private final Line more = new Line();
  private final ScrollPane scroll;
  private final BorderPane content = new BorderPane();
  private final HBox head = new HBox();
  private final VBox body = new VBox();
  private final Button save;
  private final Button discard;
  private final Button delete;
  private @Nullable R base;
  private boolean fresh;
  private Consumer<@Nullable R> onShow = record -> {};

  RecordPane(
      Texts own,
      RecordForm<R> form,
      Runnable save,
      Runnable discard,
      Runnable delete,
      boolean grows) {
    this.form = form;
    this.grows = grows;
    this.save = Buttons.primary(own.say("save"), Feather.CHECK, save);
    this.discard = Buttons.plain(own.say("discard"), discard);
    this.delete = Buttons.icon(own.say("delete"), Feather.TRASH_2, delete);
    getStyleClass().add("record-pane");
    setMinWidth(0);
    name.getStyleClass().add("heading");
    warnings.getStyleClass().add("record-warnings");
    nothing.setText(own.say("pane.nothing"));
    nothing.getStyleClass().add("muted");
    for (Label label : new Label[] {name, warnings, nothing}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    head.getChildren().setAll(name, new Region(), this.delete);
    HBox.setHgrow(head.getChildren().get(1), Priority.ALWAYS);
    head.getStyleClass().add("record-head");
    body.getChildren().setAll(form.form(), warnings);
    body.getStyleClass().add("record-body");
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Line foot = new Line(this.save, this.discard, more);
    foot.getStyleClass().add("record-foot");
    content.setTop(head);
    content.setCenter(scroll);
    content.setBottom(foot);
    getChildren().setAll(nothing, content);
    form.form().onChange(this::look);
    show(null, "");
  }

  /// Puts something above the record's form and something below it, told of each record that is
  /// shown.
  void beside(Node above, Node below, Consumer<@Nullable R> show) {
    content.setTop(new VBox(content.getTop(), above));
    body.getChildren().add(below);
    onShow = show;
  }

  /// Puts a button into the head.
  void head(Button button) {
    head.getChildren().add(head.getChildren().size() - 1, button);
  }

  /// Scrolls to what stands below the form.
  void toFoot() {
    scroll.setVvalue(scroll.getVmax());
  }

  void also(Node... nodes) {
    more.getChildren().addAll(nodes);
  }

  /// A button that leads somewhere from the record that is shown.
  void way(String words, Ikon icon, Consumer<R> way) {
    also(
        Buttons.plain(
            words,
            icon,
            () -> {
              R record = base;
              if (record != null) {
                way.accept(record);
              }
            }));
  }

  /// Says which keys save.
  void shortcut(KeyCombination saving) {
    Buttons.shortcut(save, saving);
  }

  /// Shows a saved record, or that none is chosen.
  void show(@Nullable R record, String words) {
    base = record;
    fresh = false;
    fill(record, words);
  }

  /// Shows an empty form for a new record.
  void create(String words) {
    base = null;
    fresh = true;
    fill(null, words);
    form.form().focusFirst();
  }

  private void fill(@Nullable R record, String words) {
    form.show(record);
    form.form().settle();
    onShow.accept(record);
    name.setText(words);
    boolean open = record != null || fresh;
    content.setVisible(open);
    nothing.setVisible(!open);
    scroll.setVvalue(0);
    look();
  }

  @Nullable R base() {
    return base;
  }

  boolean isNew() {
    return fresh;
  }

  boolean changed() {
    return content.isVisible() && form.form().changed();
  }

  /// The record as written; empty when the form has faults, which are then shown.
  Optional<R> read() {
    return form.form().check() ? Optional.of(form.read()) : Optional.empty();
  }

  /// The size of the text here, in pixels.
  double em() {
    return name.getFont().getSize() / 1.2;
  }

  /// Runs when the size of the text changes.
  void onZoom(Runnable listener) {
    name.fontProperty().addListener((_, _, _) -> listener.run());
  }

  private void look() {
    boolean changed = content.isVisible() && form.form().changed();
    save.setDisable(!changed);
    discard.setDisable(!changed && !fresh);
    delete.setVisible(grows && base != null);
    more.setDisable(base == null || changed);
    String words = content.isVisible() ? String.join("\n", form.warnings()) : "";
    warnings.setText(words);
    warnings.setManaged(!words.isEmpty());
    warnings.setVisible(!words.isEmpty());
  }
}
