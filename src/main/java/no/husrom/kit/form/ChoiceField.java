package no.husrom.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import no.husrom.text.Texts;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// One of several: an enum's constants, or records. A long list can be searched by typing.
///
/// @param <T> what is chosen
final class ChoiceField<T> extends Field<T> {
  private static final int LONG = 12;

  private final ComboBox<Optional<T>> box;
  private final Supplier<List<T>> choices;

  ChoiceField(Texts texts, String name, List<T> choices, Function<T, String> words) {
    this(
        texts,
        name,
        () -> choices,
        words,
        choices.size() > LONG ? new SearchableComboBox<>() : new ComboBox<>());
  }

  /// Choices that come and go: they are asked for anew whenever a value is shown.
  ChoiceField(Texts texts, String name, Supplier<List<T>> choices, Function<T, String> words) {
    this(texts, name, choices, words, new SearchableComboBox<>());
  }

  private ChoiceField(
      Texts texts,
      String name,
      Supplier<List<T>> choices,
      Function<T, String> words,
      ComboBox<Optional<T>> box) {
    super(texts, name, box);
    this.box = box;
    this.choices = choices;
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Optional<T> choice) {
            return choice == null ? "" : choice.map(words).orElse(texts.say("form.choice.none"));
          }

          @Override
          public Optional<T> fromString(String text) {
            throw new UnsupportedOperationException("the box is not written in");
          }
        });
    box.getItems().setAll(rows());
    box.setValue(Optional.empty());
    box.valueProperty().addListener((o, was, is) -> told());
  }

  @Override
  public Optional<T> value() {
    Optional<T> chosen = box.getValue();
    return chosen == null ? Optional.empty() : chosen;
  }

  @Override
  Optional<String> unreadable() {
    return Optional.empty();
  }

  private List<Optional<T>> rows() {
    List<Optional<T>> rows = new ArrayList<>();
    rows.add(Optional.empty());
    choices.get().forEach(choice -> rows.add(Optional.of(choice)));
    return rows;
  }

  @Override
  void write(@Nullable T value) {
    List<Optional<T>> rows = rows();
    if (!rows.equals(box.getItems())) {
      box.getItems().setAll(rows);
    }
    box.setValue(Optional.ofNullable(value));
  }

  @Override
  Node control() {
    return box;
  }

  @Override
  public Field<T> readOnly(boolean locked) {
    box.setDisable(locked);
    return this;
  }
}
