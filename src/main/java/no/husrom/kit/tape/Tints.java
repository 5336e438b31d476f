package no.husrom.kit.tape;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/// The colours of one tape as its theme has them, and the patterns made of them.
final class Tints {
  private static final int TILE = 8;
  private static final double PALE = 0.24;
  private static final double MARKED = 0.62;

  private static final Map<Tint, CssMetaData<Tape, Color>> META = new EnumMap<>(Tint.class);
  static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>();

  static {
    StyleablePropertyFactory<Tape> factory =
        new StyleablePropertyFactory<>(Region.getClassCssMetaData());
    for (Tint tint : Tint.values()) {
      META.put(
          tint,
          factory.createColorCssMetaData(
              tint.property(), t -> t.tints().property(tint), Color.GRAY));
    }
    ALL.addAll(factory.getCssMetaData());
  }

  private final Map<Tint, SimpleStyleableObjectProperty<Color>> colours = new EnumMap<>(Tint.class);
  private final Map<Ink, WritableImage> tiles = new HashMap<>();

  Tints(Tape tape, Runnable changed) {
    for (Tint tint : Tint.values()) {
      SimpleStyleableObjectProperty<Color> colour =
          new SimpleStyleableObjectProperty<>(
              requireNonNull(META.get(tint)), tape, tint.property(), Color.GRAY);
      colour.addListener(
          (_, _, _) -> {
            tiles.clear();
            changed.run();
          });
      colours.put(tint, colour);
    }
  }

  private StyleableProperty<Color> property(Tint tint) {
    return requireNonNull(colours.get(tint));
  }

  Color of(Tint tint) {
    return property(tint).getValue();
  }

  Color pale(Tint tint) {
    return of(tint).deriveColor(0, 1, 1, PALE);
  }

  /// What a bar of this ink is filled with when its corner lies here.
  Paint fill(Ink ink, double x, double y) {
    return switch (ink.pattern()) {
      case PLAIN, FRAMED -> pale(ink.tint());
      case HOLLOW -> Color.TRANSPARENT;
      case STRIPES, DOTS, CROSSES ->
          new ImagePattern(tiles.computeIfAbsent(ink, this::tile), x, y, TILE, TILE, false);
    };
  }

  private WritableImage tile(Ink ink) {
    WritableImage tile = new WritableImage(TILE, TILE);
    PixelWriter pixels = tile.getPixelWriter();
    Color colour = of(ink.tint());
    for (int x = 0; x < TILE; x++) {
      for (int y = 0; y < TILE; y++) {
        double mark = mark(ink.pattern(), x, y);
        double opacity = PALE / 2 + (MARKED - PALE / 2) * mark;
        pixels.setColor(x, y, colour.deriveColor(0, 1, 1, opacity));
      }
    }
    return tile;
  }

  /// How much of a pixel of a tile is marked.
  private static double mark(Ink.Pattern pattern, int x, int y) {
    return switch (pattern) {
      case STRIPES -> line((x + y) % TILE);
      case CROSSES -> Math.max(line((x + y) % TILE), line((x - y + TILE) % TILE));
      case DOTS -> Math.clamp(1.8 - Math.hypot(x - 3.5, y - 3.5), 0, 1);
      case PLAIN, FRAMED, HOLLOW -> 0;
    };
  }

  private static double line(int off) {
    return off == 0 ? 1 : off == 1 || off == TILE - 1 ? 0.4 : 0;
  }
}
