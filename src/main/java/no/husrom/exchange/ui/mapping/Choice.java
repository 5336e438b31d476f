package no.husrom.exchange.ui.mapping;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box of a line, known by its line: made anew after each answer, it is found again to have the
/// focus.
final class Choice {
  private static final String LINE = "husrom.line";

  private Choice() {}

  /// @param name what is chosen about, for screen readers
  static <T> ComboBox<T> box(
      String name,
      List<T> choices,
      T chosen,
      Function<T, String> words,
      Consumer<T> onChoose,
      ComboBox<T> box) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("the box is not written in");
          }
        });
    box.setAccessibleText(name);
    box.getProperties().put(LINE, name);
    box.getItems().setAll(choices);
    if (!choices.contains(chosen)) {
      box.getItems().addFirst(chosen);
    }
    box.setValue(chosen);
    box.valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null && !is.equals(was)) {
                onChoose.accept(is);
              }
            });
    return box;
  }

  /// The line whose box this node is in; empty when it is in none.
  static String lineOf(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(LINE) instanceof String line) {
        return line;
      }
    }
    return "";
  }
}
