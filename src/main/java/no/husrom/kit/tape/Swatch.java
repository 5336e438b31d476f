package no.husrom.kit.tape;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// A small picture of an ink.
final class Swatch extends Canvas {
  private static final double WIDE = 2;
  private static final double HIGH = 1.1;

  private final Ink ink;

  Swatch(Ink ink) {
    this.ink = ink;
  }

  void paint(Tints tints, double em) {
    if (getWidth() != Math.round(WIDE * em)) {
      setWidth(Math.round(WIDE * em));
      setHeight(Math.round(HIGH * em));
    }
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    Painter.box(g, tints, ink, 0, 0, getWidth(), getHeight());
  }
}
