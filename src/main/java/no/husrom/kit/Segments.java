package no.husrom.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A few choices side by side, always exactly one of them chosen.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final ToggleGroup group = new ToggleGroup();
  private boolean silent;

  /// @param name what is chosen about, for screen readers
  public Segments(
      String name, List<T> choices, Function<T, String> words, T chosen, Consumer<T> onChoose) {
    getStyleClass().add("segments");
    for (T choice : choices) {
      ToggleButton button = new ToggleButton(words.apply(choice));
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setAccessibleText(name + ": " + words.apply(choice));
      button.getStyleClass().add(pill(buttons.size(), choices.size()));
      buttons.put(choice, button);
      getChildren().add(button);
    }
    choose(chosen);
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, is) -> {
              if (is == null) {
                silent = true;
                group.selectToggle(was);
                silent = false;
              } else if (!silent) {
                buttons.forEach(
                    (choice, button) -> {
                      if (button == is) {
                        onChoose.accept(choice);
                      }
                    });
              }
            });
  }

  /// Chooses from the program.
  public void choose(T choice) {
    ToggleButton button = buttons.get(choice);
    if (button == null) {
      throw new IllegalArgumentException("Not among the choices: " + choice);
    }
    silent = true;
    group.selectToggle(button);
    silent = false;
  }

  private static String pill(int place, int all) {
    return place == 0 ? "left-pill" : place == all - 1 ? "right-pill" : "center-pill";
  }
}
