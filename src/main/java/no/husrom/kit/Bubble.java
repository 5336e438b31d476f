package no.husrom.kit;

import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;

/// A small window beside what it belongs to, gone at Escape or a click elsewhere. Our own because
/// ControlsFX's PopOver lays itself out for ever when its content wraps.
public final class Bubble {
  private static final double GAP = 6;

  private final Popup popup = new Popup();
  private final StackPane frame = new StackPane();

  public Bubble(Node content) {
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    // a scroll pane asks for room once; what is told in the window later needs more
    content
        .layoutBoundsProperty()
        .addListener((o, was, is) -> pane.setPrefViewportHeight(is.getHeight()));
    frame.getChildren().setAll(pane);
    frame.getStyleClass().add("bubble");
    popup.getContent().add(frame);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  /// Shows it at a side of `place`; the screen's edge moves it. Never taller than the window: what
  /// is more can be scrolled to.
  public void show(Node place, Side side) {
    Bounds at = place.localToScreen(place.getLayoutBounds());
    if (at == null) {
      return;
    }
    Window window = place.getScene().getWindow();
    frame.setMaxHeight(window.getHeight() - 2 * GAP);
    switch (side) {
      case BOTTOM -> popup.show(place, at.getMinX(), at.getMaxY() + GAP);
      case RIGHT -> popup.show(place, at.getMaxX() + GAP, at.getMinY());
      case TOP, LEFT -> throw new IllegalArgumentException("Not shown at " + side);
    }
  }

  /// Shows it anew when a window of the system's has hidden it.
  public void showAgain(Node place, Side side) {
    if (!popup.isShowing()) {
      show(place, side);
    }
  }

  public void hide() {
    popup.hide();
  }
}
