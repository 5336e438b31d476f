package no.husrom.kit.tape;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import no.husrom.kit.tape.Carrier.Verdict;
import no.husrom.kit.tape.Sight.Carry;
import no.husrom.kit.tape.TapeRow.Bar;
import org.jspecify.annotations.Nullable;

/// Paints what is seen of a tape, and nothing else.
final class Painter {
  private static final double SMALL = 0.86;

  private final Sight sight;
  private final Tints tints;
  private final GraphicsContext g;
  private final Fitting words;
  private final Fitting small;
  private final Fitting strong;

  Painter(Sight sight, Tints tints, GraphicsContext g, Font font) {
    this.sight = sight;
    this.tints = tints;
    this.g = g;
    words = new Fitting(font);
    small = new Fitting(Font.font(font.getFamily(), font.getSize() * SMALL));
    strong = new Fitting(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize() * SMALL));
  }

  Fitting words() {
    return words;
  }

  /// @param carrier judges rows while something is carried
  /// @param corner words above the names, a line or two
  void paint(Months months, @Nullable Carrier carrier, String corner, boolean focused) {
    g.setTextBaseline(VPos.CENTER);
    fill(tints.of(Tint.GROUND), 0, 0, sight.width(), sight.height());
    if (!sight.rows().isEmpty()) {
      double y = sight.y(sight.cursor().index());
      fill(tints.of(Tint.FOCUS), 0, y, sight.width(), sight.row());
    }
    months.lines(g);
    clip(sight.names(), sight.head(), sight.width(), sight.height());
    for (int index = sight.firstRow(); index < sight.endRow(); index++) {
      bars(sight.rows().get(index), sight.y(index), focused && index == sight.cursor().index());
    }
    today();
    g.restore();
    clip(0, sight.head(), sight.width(), sight.height());
    for (int index = sight.firstRow(); index < sight.endRow(); index++) {
      name(sight.rows().get(index), sight.y(index));
    }
    Carry carry = sight.carry();
    if (carry != null && carrier != null) {
      carried(carry, carrier);
    }
    g.restore();
    months.head(g, small, strong);
    corner(corner);
    line(Tint.STRONG_LINE, sight.names(), 0, sight.names(), sight.height());
    line(Tint.STRONG_LINE, 0, sight.head(), sight.width(), sight.head());
  }

  private void clip(double x, double y, double right, double bottom) {
    g.save();
    g.beginPath();
    g.rect(x, y, right - x, bottom - y);
    g.clip();
  }

  private void bars(TapeRow row, double y, boolean focused) {
    LocalDate first = sight.dayAt(sight.names());
    LocalDate last = sight.dayAt(sight.width());
    Bar inFocus = focused ? sight.cursor().bar() : null;
    for (Bar bar : row.bars()) {
      if (bar.between(first, last)) {
        bar(bar, y, bar.equals(inFocus));
      }
    }
    line(Tint.LINE, 0, y + sight.row(), sight.width(), y + sight.row());
  }

  private void bar(Bar bar, double y, boolean focused) {
    double x = Math.round(sight.names() + sight.scale().x(bar.from()));
    LocalDate until = bar.until();
    double end = until == null ? sight.width() + 9 : sight.names() + sight.scale().x(until);
    double wide = Math.max(2, Math.round(end) - x - 1);
    double inset = Math.round(sight.row() * 0.18);
    double high = sight.row() - 2 * inset;
    fill(tints.of(Tint.GROUND), x, y + inset, wide, high);
    box(bar.ink(), x, y + inset, wide, high);
    if (focused) {
      g.setStroke(tints.of(Tint.EDGE));
      g.setLineWidth(2);
      g.strokeRect(x, y + inset, wide, high);
    }
    double from = Math.max(x, sight.names()) + 0.45 * sight.em();
    double room = Math.min(x + wide, sight.width()) - from - 0.3 * sight.em();
    Fitting type = bar.ink().pattern() == Ink.Pattern.FRAMED ? strong : small;
    boolean lesser = bar.ink().tint() == Tint.QUIET && bar.ink().pattern() != Ink.Pattern.PLAIN;
    String label = type.fit(bar.label(), room);
    if (marked(bar.ink())) {
      // words stand on plain ground, not on a pattern
      double plain = label.isEmpty() ? 0 : type.width(label) + 4;
      fill(tints.of(Tint.GROUND), from - 2, y + inset + 3, plain, high - 6);
    }
    text(type, lesser ? Tint.MUTED : Tint.TEXT, label, from, y + sight.row() / 2);
  }

  private static boolean marked(Ink ink) {
    return switch (ink.pattern()) {
      case STRIPES, DOTS, CROSSES -> true;
      case PLAIN, FRAMED, HOLLOW -> false;
    };
  }

  /// A bar's box: filled, with a firm left edge, and edges all round where the pattern asks.
  private void box(Ink ink, double x, double y, double wide, double high) {
    box(g, tints, ink, x, y, wide, high);
  }

  static void box(
      GraphicsContext g, Tints tints, Ink ink, double x, double y, double wide, double high) {
    g.setFill(tints.fill(ink, x, y));
    g.fillRect(x, y, wide, high);
    Color edge = tints.of(ink.tint());
    if (ink.pattern() == Ink.Pattern.FRAMED || ink.pattern() == Ink.Pattern.HOLLOW) {
      g.setStroke(edge);
      g.setLineWidth(1);
      g.strokeRect(x + 0.5, y + 0.5, Math.max(1, wide - 1), high - 1);
    }
    if (ink.pattern() != Ink.Pattern.HOLLOW) {
      g.setFill(edge);
      g.fillRect(x, y, Math.min(3, wide), high);
    }
  }

  private void name(TapeRow row, double y) {
    fill(tints.of(Tint.HEAD), 0, y + 1, sight.names(), sight.row() - 1);
    if (row.equals(sight.cursor().row())) {
      fill(tints.of(Tint.FOCUS), 0, y + 1, sight.names(), sight.row() - 1);
      fill(tints.of(Tint.EDGE), 0, y + 1, 3, sight.row() - 1);
    }
    double room = sight.names() - sight.em();
    double x = 0.7 * sight.em();
    text(words, Tint.TEXT, words.middle(row.name(), room), x, y + sight.row() * 0.32);
    text(small, Tint.MUTED, small.fit(row.detail(), room), x, y + sight.row() * 0.72);
  }

  private void corner(String corner) {
    List<String> lines = corner.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      double y = sight.head() * (2 * i + 1) / (2 * lines.size());
      String said = small.fit(lines.get(i), sight.names() - sight.em());
      text(small, Tint.MUTED, said, 0.7 * sight.em(), y);
    }
  }

  private void today() {
    double x = sight.names() + sight.scale().x(sight.today());
    // days before the tape begins lie under the names; words under the line can be read
    fill(
        tints.of(Tint.TODAY).deriveColor(0, 1, 1, 0.55),
        Math.round(x) - 1,
        sight.head(),
        2,
        sight.height());
  }

  /// Dims the rows that do not allow what is carried, says on each what would come of it, and shows
  /// where it would lie.
  private void carried(Carry carry, Carrier carrier) {
    for (int index = sight.firstRow(); index < sight.endRow(); index++) {
      TapeRow row = sight.rows().get(index);
      Verdict verdict = carrier.over(carry.id(), row);
      double y = sight.y(index);
      boolean target = index == carry.row();
      if (!verdict.allowed()) {
        Color veil = tints.of(Tint.GROUND).deriveColor(0, 1, 1, 0.7);
        fill(veil, 0, y + 1, sight.width(), sight.row() - 1);
      } else if (target) {
        ghost(carry, verdict, y);
      }
      double lies = sight.names() + sight.scale().x(carry.begins(verdict.first()));
      said(verdict, y, target, lies);
    }
  }

  private void ghost(Carry carry, Verdict verdict, double y) {
    double x = sight.names() + sight.scale().x(carry.begins(verdict.first()));
    double inset = Math.round(sight.row() * 0.1);
    fill(tints.of(Tint.GROUND), x, y + inset, sight.width() - x, sight.row() - 2 * inset);
    box(
        new Ink(Tint.MAIN, Ink.Pattern.FRAMED),
        Math.round(x),
        y + inset,
        sight.width() - Math.round(x) + 9,
        sight.row() - 2 * inset);
    double from = Math.max(x, sight.names()) + 0.45 * sight.em();
    String label = strong.fit(carry.label(), Math.max(0, sight.width() - from));
    text(strong, Tint.TEXT, label, from, y + sight.row() / 2);
  }

  /// What would come of it, out of the way of where it would lie.
  private void said(Verdict verdict, double y, boolean target, double lies) {
    Fitting type = target ? strong : small;
    double all = sight.width() - sight.names();
    boolean left = target && lies > sight.names() + all * 0.4;
    double most = left ? lies - sight.names() - 2 * sight.em() : all * (target ? 0.8 : 0.55);
    String said = type.fit(verdict.words(), most);
    double wide = type.width(said) + 1.2 * sight.em();
    double x = left ? sight.names() + 0.5 * sight.em() : sight.width() - wide - 0.5 * sight.em();
    double inset = Math.round(sight.row() * 0.24);
    Tint tint =
        switch (verdict.kind()) {
          case FREE -> Tint.MAIN;
          case COSTS -> Tint.WARM;
          case BROKEN -> Tint.QUIET;
        };
    fill(tints.of(Tint.GROUND), x, y + inset, wide, sight.row() - 2 * inset);
    Ink.Pattern frame = verdict.allowed() ? Ink.Pattern.FRAMED : Ink.Pattern.HOLLOW;
    box(new Ink(tint, frame), x, y + inset, wide, sight.row() - 2 * inset);
    Tint letters = verdict.allowed() ? Tint.TEXT : Tint.MUTED;
    text(type, letters, said, x + 0.6 * sight.em(), y + sight.row() / 2);
  }

  private void text(Fitting type, Tint tint, String text, double x, double y) {
    if (!text.isEmpty()) {
      g.setFont(type.font());
      g.setFill(tints.of(tint));
      g.fillText(text, x, Math.round(y));
    }
  }

  private void fill(Color colour, double x, double y, double wide, double high) {
    g.setFill(colour);
    g.fillRect(x, y, wide, high);
  }

  private void line(Tint tint, double x, double y, double toX, double toY) {
    fill(tints.of(tint), x, y, Math.max(1, toX - x), Math.max(1, toY - y));
  }
}
