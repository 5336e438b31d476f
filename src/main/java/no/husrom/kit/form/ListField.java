package no.husrom.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Several entries, one to a line, that can be added and removed.
///
/// @param <T> what an entry says
final class ListField<T> extends Field<List<T>> {
  private final Texts own;
  private final Supplier<Entry<T>> maker;
  private final List<Entry<T>> entries = new ArrayList<>();
  private final VBox lines;
  private final Button add;

  ListField(Texts own, String name, String addWords, Supplier<Entry<T>> maker) {
    this(own, name, addWords, maker, new VBox());
  }

  private ListField(Texts own, String name, String addWords, Supplier<Entry<T>> maker, VBox lines) {
    super(own, name, lines);
    this.own = own;
    this.maker = maker;
    this.lines = lines;
    lines.getStyleClass().add("list-lines");
    add = Buttons.quiet(addWords, Feather.PLUS, this::addEmpty);
    getChildren().add(2, add);
  }

  @Override
  public Optional<List<T>> value() {
    return unreadable().isPresent()
        ? Optional.empty()
        : Optional.of(entries.stream().map(Entry::read).toList());
  }

  @Override
  Optional<String> unreadable() {
    return entries.stream().flatMap(entry -> entry.form().problems().stream()).findFirst();
  }

  @Override
  void write(@Nullable List<T> values) {
    entries.clear();
    lines.getChildren().clear();
    for (T value : values == null ? List.<T>of() : values) {
      place(maker.get()).show(value);
    }
    told();
  }

  @Override
  Node control() {
    return add;
  }

  @Override
  public Field<List<T>> readOnly(boolean locked) {
    add.setDisable(locked);
    lines.setDisable(locked);
    return this;
  }

  private void addEmpty() {
    Entry<T> entry = place(maker.get());
    told();
    entry.form().focusFirst();
  }

  private Entry<T> place(Entry<T> entry) {
    HBox line = new HBox();
    Button remove =
        Buttons.icon(
            own.say("form.list.remove", name()),
            Feather.X,
            () -> {
              entries.remove(entry);
              lines.getChildren().remove(line);
              told();
              add.requestFocus();
            });
    HBox.setHgrow(entry.form(), Priority.ALWAYS);
    entry.form().setMinWidth(0);
    line.getStyleClass().add("list-line");
    line.getChildren().setAll(entry.form(), remove);
    entries.add(entry);
    lines.getChildren().add(line);
    entry.form().onChange(this::told);
    return entry;
  }
}
