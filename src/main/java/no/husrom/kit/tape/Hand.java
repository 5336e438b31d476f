package no.husrom.kit.tape;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// The user's hand on a tape. With the mouse: press to focus, double click to open, drag to carry,
/// wheel to scroll, with Shift sideways, with Ctrl to zoom. By keys: arrows, Page Up and Down, Home
/// and End; Enter opens; M takes up the bar in focus, and then arrows carry it, by weeks with
/// Shift, to the next row that allows it with Ctrl; Enter lays it down and Escape gives up.
final class Hand {
  private static final double STEP = 1.25;
  private static final double TINY = 5;

  private final Tape tape;
  private final Sight sight;
  private final Canvas canvas;
  private final Carrying carrying;
  private final Tooltip tip = new Tooltip();
  private @Nullable ContextMenu menu;
  private @Nullable MouseEvent pressed;
  private @Nullable Bar pointed;

  Hand(Tape tape, Sight sight, Canvas canvas, Carrying carrying) {
    this.tape = tape;
    this.sight = sight;
    this.canvas = canvas;
    this.carrying = carrying;
    tip.setWrapText(true);
    tip.getStyleClass().add("tape-tip");
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(this::release);
    canvas.setOnMouseMoved(this::point);
    canvas.setOnMouseExited(_ -> point(null));
    tape.setOnScroll(this::wheel);
    tape.setOnContextMenuRequested(this::menu);
    tape.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private void press(MouseEvent e) {
    hideMenu();
    tape.requestFocus();
    pressed = e;
    int row = sight.rowAt(e.getY());
    if (row >= 0) {
      sight.cursor().go(row, sight.barAt(e.getX(), e.getY()));
      tape.reveal();
    }
    if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
      tape.open();
    }
  }

  private void drag(MouseEvent e) {
    MouseEvent from = pressed;
    if (from != null && !carrying.going() && far(from, e)) {
      Bar bar = sight.barAt(from.getX(), from.getY());
      if (bar != null) {
        tip.hide();
        double grip = Math.max(0, from.getX() - sight.names() - sight.scale().x(bar.from()));
        carrying.take(bar, sight.rowAt(from.getY()), grip);
      }
    }
    carrying.to(new Point2D(e.getX(), e.getY()));
  }

  private static boolean far(MouseEvent from, MouseEvent to) {
    return Math.hypot(to.getX() - from.getX(), to.getY() - from.getY()) > TINY;
  }

  private void release(MouseEvent e) {
    pressed = null;
    if (carrying.going()) {
      carrying.to(new Point2D(e.getX(), e.getY()));
      carrying.lay();
    }
  }

  private void point(@Nullable MouseEvent e) {
    Bar bar = e == null ? null : sight.barAt(e.getX(), e.getY());
    if (bar != null && !bar.equals(pointed)) {
      tip.hide();
      tip.setText(bar.words());
      Tooltip.install(canvas, tip);
    } else if (bar == null) {
      Tooltip.uninstall(canvas, tip);
    }
    pointed = bar;
  }

  private void wheel(ScrollEvent e) {
    if (e.isControlDown()) {
      double factor = e.getDeltaY() > 0 ? STEP : 1 / STEP;
      double at = e.getX() - sight.names();
      tape.seen(() -> sight.scale(sight.scale().zoomed(factor, at)));
    } else {
      double sideways = e.isShiftDown() && e.getDeltaX() == 0 ? e.getDeltaY() : e.getDeltaX();
      double down = e.isShiftDown() ? 0 : e.getDeltaY();
      tape.seen(
          () -> {
            sight.scroll(sight.top() - down);
            sight.scale(sight.scale().scrolled(sight.scale().left() - sideways));
          });
    }
    e.consume();
  }

  private void menu(ContextMenuEvent e) {
    hideMenu();
    ContextMenu made = new ContextMenu();
    made.getItems().setAll(tape.menuItems());
    if (!made.getItems().isEmpty()) {
      menu = made;
      double y = e.isKeyboardTrigger() ? sight.y(sight.cursor().index() + 1) : e.getY();
      Point2D at = tape.localToScreen(e.isKeyboardTrigger() ? sight.names() : e.getX(), y);
      made.show(tape, at.getX(), at.getY());
    }
    e.consume();
  }

  private void hideMenu() {
    ContextMenu shown = menu;
    if (shown != null) {
      shown.hide();
      menu = null;
    }
  }

  private void key(KeyEvent e) {
    if (carrying.going() ? carrying.key(e) : walk(e)) {
      e.consume();
    }
  }

  private boolean walk(KeyEvent e) {
    int page = Math.max(1, (int) (sight.room() / sight.row()) - 1);
    switch (e.getCode()) {
      case UP -> sight.cursor().moveRow(-1);
      case DOWN -> sight.cursor().moveRow(1);
      case PAGE_UP -> sight.cursor().moveRow(-page);
      case PAGE_DOWN -> sight.cursor().moveRow(page);
      case LEFT -> sight.cursor().moveBar(-1);
      case RIGHT -> sight.cursor().moveBar(1);
      case HOME -> sight.cursor().moveRow(-sight.rows().size());
      case END -> sight.cursor().moveRow(sight.rows().size());
      case PLUS, ADD, EQUALS -> tape.zoom(STEP);
      case MINUS, SUBTRACT -> tape.zoom(1 / STEP);
      case ENTER -> tape.open();
      case M -> carrying.take(sight.cursor().bar(), sight.cursor().index(), 0);
      default -> {
        return false;
      }
    }
    tape.reveal();
    return true;
  }
}
