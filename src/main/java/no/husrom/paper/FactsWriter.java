package no.husrom.paper;

import java.util.ArrayList;
import java.util.List;
import no.husrom.paper.page.Canvas;
import no.husrom.paper.page.Ink;
import no.husrom.paper.page.Style;

/// Sets labels over values in a grid between two thin rules. A fact without a value is a line to
/// write on.
final class FactsWriter {
  private static final float GAP = 16;

  private final Canvas canvas;

  FactsWriter(Canvas canvas) {
    this.canvas = canvas;
  }

  void write(Element.Facts element) {
    List<Paper.Fact> facts = element.facts();
    float width = (canvas.width() - GAP * (element.beside() - 1)) / element.beside();
    canvas.rule(Ink.RULE, 0.7f, 0, canvas.y(), canvas.width(), canvas.y());
    canvas.down(6);
    for (int first = 0; first < facts.size(); first += element.beside()) {
      row(facts.subList(first, Math.min(facts.size(), first + element.beside())), width);
    }
    canvas.rule(Ink.RULE, 0.7f, 0, canvas.y(), canvas.width(), canvas.y());
    canvas.down(14);
  }

  private void row(List<Paper.Fact> facts, float width) {
    List<List<String>> values = new ArrayList<>();
    int most = 1;
    for (Paper.Fact fact : facts) {
      List<String> lines = canvas.lines(Style.STRONG, fact.value(), width);
      values.add(lines);
      most = Math.max(most, lines.size());
    }
    float height = Style.LABEL.leading() + most * Style.STRONG.leading() + 7;
    PaperWriter.ensure(canvas, height);
    float top = canvas.y();
    for (int i = 0; i < facts.size(); i++) {
      float x = i * (width + GAP);
      canvas.open("P");
      canvas.words(Style.LABEL, x, top, facts.get(i).label());
      float line = top + Style.LABEL.leading();
      for (String words : values.get(i)) {
        canvas.words(Style.STRONG, x, line, words);
        line += Style.STRONG.leading();
      }
      canvas.close("P");
      if (facts.get(i).value().isBlank()) {
        float foot = top + height - 6;
        canvas.rule(Ink.GREY, 0.5f, x, foot, x + width, foot);
      }
    }
    canvas.moveTo(top + height);
  }
}
