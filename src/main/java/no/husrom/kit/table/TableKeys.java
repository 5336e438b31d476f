package no.husrom.kit.table;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Does what the keys ask for: searching from anywhere in the window, all else from the table.
final class TableKeys {
  private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

  /// @param table where the keys are pressed
  /// @param whole the table with all that is around it
  TableKeys(Node table, Node whole, Runnable find) {
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::act);
    whole.addEventHandler(KeyEvent.KEY_PRESSED, this::help);
    EventHandler<KeyEvent> finding =
        e -> {
          if (Shortcut.FIND.match(e)) {
            find.run();
            e.consume();
          }
        };
    whole.sceneProperty().addListener((o, was, is) -> listen(was, is, finding));
  }

  void on(Shortcut shortcut, Runnable action) {
    actions.put(shortcut, action);
  }

  boolean has(Shortcut shortcut) {
    return actions.containsKey(shortcut);
  }

  private void act(KeyEvent e) {
    if (e.getTarget() instanceof TextInputControl) {
      return;
    }
    for (Map.Entry<Shortcut, Runnable> each : actions.entrySet()) {
      if (each.getKey().match(e)) {
        e.consume();
        each.getValue().run();
        return;
      }
    }
  }

  private void help(KeyEvent e) {
    Runnable help = actions.get(Shortcut.HELP);
    if (help != null && Shortcut.HELP.keys().match(e)) {
      e.consume();
      help.run();
    }
  }

  private static void listen(
      @Nullable Scene was, @Nullable Scene is, EventHandler<KeyEvent> finding) {
    if (was != null) {
      was.removeEventHandler(KeyEvent.KEY_PRESSED, finding);
    }
    if (is != null) {
      is.addEventHandler(KeyEvent.KEY_PRESSED, finding);
    }
  }
}
