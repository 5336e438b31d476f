package no.husrom.kit.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A fact written as text and read by a function: words, numbers, money.
///
/// @param <T> what is filled in
final class WrittenField<T> extends Field<T> {
  private final TextInputControl control;
  private final Function<String, Optional<T>> reader;
  private final Function<T, String> writer;
  private final String unreadable;

  /// @param unreadable the complaint when the reader finds nothing in what is written
  WrittenField(
      Texts texts,
      String name,
      TextInputControl control,
      Function<String, Optional<T>> reader,
      Function<T, String> writer,
      String unreadable) {
    super(texts, name, control);
    this.control = control;
    this.reader = reader;
    this.writer = writer;
    this.unreadable = unreadable;
    control.textProperty().addListener((o, was, is) -> told());
    control
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                left();
              }
            });
  }

  @Override
  public Optional<T> value() {
    String text = control.getText();
    return text == null || text.isBlank() ? Optional.empty() : reader.apply(text.strip());
  }

  @Override
  Optional<String> unreadable() {
    boolean blank = control.getText() == null || control.getText().isBlank();
    return blank || value().isPresent() ? Optional.empty() : Optional.of(unreadable);
  }

  @Override
  void write(@Nullable T value) {
    control.setText(value == null ? "" : writer.apply(value));
  }

  @Override
  Node control() {
    return control;
  }

  @Override
  public Field<T> readOnly(boolean locked) {
    control.setEditable(!locked);
    return this;
  }
}
