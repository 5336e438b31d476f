package no.husrom.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Repairs the mouse of JavaFX's headless platform, which reports every press as a pop-up trigger
/// and knows neither Ctrl nor Shift: each mouse event is rebuilt with the flags it should have.
final class HeadlessMouse {
  private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
  private MouseButton pressed = MouseButton.NONE;

  /// Repairs every window there is and will be; on a real window system it does nothing.
  static void install() {
    if (!"Headless".equals(System.getProperty("glass.platform"))) {
      return;
    }
    HeadlessMouse mouse = new HeadlessMouse();
    Window.getWindows().forEach(mouse::repair);
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(mouse::repair);
                  }
                });
  }

  private void repair(Window window) {
    Scene scene = window.getScene();
    if (scene != null && !(scene.getEventDispatcher() instanceof Repairing)) {
      scene.setEventDispatcher(new Repairing(scene.getEventDispatcher()));
    }
  }

  private final class Repairing implements EventDispatcher {
    private final EventDispatcher next;

    Repairing(EventDispatcher next) {
      this.next = next;
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
      if (event instanceof KeyEvent key) {
        note(key);
      }
      return next.dispatchEvent(event instanceof MouseEvent mouse ? repaired(mouse) : event, tail);
    }
  }

  private void note(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_PRESSED) {
      held.add(key.getCode());
    } else if (key.getEventType() == KeyEvent.KEY_RELEASED) {
      held.remove(key.getCode());
    }
  }

  private MouseEvent repaired(MouseEvent e) {
    EventType<? extends MouseEvent> type = e.getEventType();
    MouseButton button = e.getButton();
    if (type == MouseEvent.MOUSE_PRESSED) {
      pressed = button;
    } else if (type == MouseEvent.MOUSE_DRAGGED) {
      button = pressed;
    }
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    return new MouseEvent(
        e.getSource(),
        e.getTarget(),
        type,
        e.getX(),
        e.getY(),
        e.getScreenX(),
        e.getScreenY(),
        button,
        e.getClickCount(),
        held.contains(KeyCode.SHIFT),
        held.contains(KeyCode.CONTROL),
        held.contains(KeyCode.ALT),
        held.contains(KeyCode.META),
        down && button == MouseButton.PRIMARY,
        down && button == MouseButton.MIDDLE,
        down && button == MouseButton.SECONDARY,
        e.isSynthesized(),
        type == MouseEvent.MOUSE_PRESSED && button == MouseButton.SECONDARY,
        e.isStillSincePress(),
        e.getPickResult());
  }
}
