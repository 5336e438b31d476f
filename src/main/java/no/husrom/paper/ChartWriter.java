package no.husrom.paper;

import java.util.List;
import no.husrom.paper.page.Canvas;
import no.husrom.paper.page.Ink;
import no.husrom.paper.page.Style;

/// Draws a chart of bars with its legend above it.
final class ChartWriter {
  private static final float HEIGHT = 120;
  private static final float LEGEND = 30;
  private static final float BELOW = 20;

  /// The height of a chart with its legend and what stands below it.
  static final float WHOLE = LEGEND + HEIGHT + BELOW + 12;

  private static final float SQUARE = 7;
  private static final float BAR = 24;
  private static final float BETWEEN = 3;
  private static final List<Ink> INKS = List.of(Ink.PETROL, Ink.LEAF, Ink.OCHRE);

  private final Canvas canvas;
  private final PaperChart chart;

  ChartWriter(Canvas canvas, PaperChart chart) {
    this.canvas = canvas;
    this.chart = chart;
  }

  void write() {
    PaperWriter.ensure(canvas, WHOLE);
    canvas.open("Figure");
    canvas.describe(chart.meaning());
    legend();
    float foot = canvas.y() + LEGEND + HEIGHT;
    float group = canvas.width() / chart.categories().size();
    for (int i = 0; i < chart.categories().size(); i++) {
      group(i, i * group, group, foot);
    }
    canvas.rule(Ink.GREY, 0.7f, 0, foot, canvas.width(), foot);
    canvas.moveTo(foot + BELOW);
    canvas.close("Figure");
  }

  private void legend() {
    canvas.open("P");
    float x = 0;
    for (int i = 0; i < chart.series().size(); i++) {
      canvas.fill(INKS.get(i), x, canvas.y() + 2, SQUARE, SQUARE);
      String name = chart.series().get(i).name();
      canvas.words(Style.LABEL, x + SQUARE + 4, canvas.y(), name);
      x += SQUARE + 4 + canvas.width(Style.LABEL, name) + 18;
    }
    canvas.close("P");
  }

  private void group(int category, float left, float room, float foot) {
    int bars = chart.series().size();
    float width = Math.min(BAR, (room - 12) / bars - BETWEEN);
    float x = left + (room - bars * (width + BETWEEN) + BETWEEN) / 2;
    String name = chart.categories().get(category);
    canvas.open("P");
    canvas.words(Style.LABEL, left + (room - canvas.width(Style.LABEL, name)) / 2, foot + 4, name);
    for (int i = 0; i < bars; i++) {
      int number = chart.series().get(i).numbers().get(category);
      float height = HEIGHT * Math.max(0, number) / chart.largest();
      canvas.fill(INKS.get(i), x, foot - height, width, height);
      String words = String.valueOf(number).replace('-', '\u2212');
      float middle = x + (width - canvas.width(Style.LABEL, words)) / 2;
      canvas.words(Style.LABEL, middle, foot - height - Style.LABEL.leading() - 1, words);
      x += width + BETWEEN;
    }
    canvas.close("P");
  }
}
