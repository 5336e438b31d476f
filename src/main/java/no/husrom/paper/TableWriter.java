package no.husrom.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.husrom.paper.PaperColumn.Side;
import no.husrom.paper.page.Canvas;
import no.husrom.paper.page.Ink;
import no.husrom.paper.page.Style;
import no.husrom.text.Texts;

/// Sets a table: heading on petrol ink with a rule, rows with thin rules, section headings on a
/// pale ground.
final class TableWriter {
  private static final float GAP = 8;

  /// A table lower than this part of a page is never split.
  private static final float LOW = 0.35f;

  private static final float TICK = 9;
  private static final float HAND = 18;

  /// A line of words in a cell, in its style.
  private record Set(Style style, String words) {}

  private final Canvas canvas;
  private final PaperTable table;
  private final Texts texts;
  private final float pad;
  private final Style plain;
  private final Style strong;
  private final float[] left;
  private final float[] width;

  TableWriter(Canvas canvas, PaperTable table, Texts texts) {
    this.canvas = canvas;
    this.table = table;
    this.texts = texts;
    pad = table.isCompact() ? 2.2f : 4;
    plain = table.isCompact() ? Style.SMALL : Style.BODY;
    strong = table.isCompact() ? Style.SMALL_STRONG : Style.STRONG;
    int count = table.columns().size();
    left = new float[count];
    width = new float[count];
    float shares = 0;
    for (PaperColumn column : table.columns()) {
      shares += column.share();
    }
    float x = 0;
    for (int i = 0; i < count; i++) {
      float whole = canvas.width() * table.columns().get(i).share() / shares;
      left[i] = x;
      width[i] = whole - (i == count - 1 ? 0 : GAP);
      x += whole;
    }
  }

  void write() {
    canvas.open("Table");
    PaperWriter.ensure(canvas, start());
    header();
    for (int i = 0; i < table.lines().size(); i++) {
      if (canvas.room() < keptHeight(i)) {
        canvas.turnPage();
        header();
      }
      switch (table.lines().get(i)) {
        case PaperTable.Line.Section(String words) -> section(words);
        case PaperTable.Line.Cells(List<PaperCell> cells) -> row(cells);
      }
    }
    canvas.close("Table");
  }

  /// What must stand on one page where the table begins: a low table whole, of a tall one the
  /// heading and its first line.
  float start() {
    float whole = headerHeight();
    for (PaperTable.Line line : table.lines()) {
      whole += height(line);
    }
    float first = table.lines().isEmpty() ? 0 : keptHeight(0);
    return whole <= canvas.fullRoom() * LOW ? whole : headerHeight() + first;
  }

  private float height(PaperTable.Line line) {
    return switch (line) {
      case PaperTable.Line.Section _ -> sectionHeight();
      case PaperTable.Line.Cells(List<PaperCell> cells) -> height(cells);
    };
  }

  /// The height of a line, and with a section heading of what must stay with it; never more than
  /// fits below a heading on a page of its own.
  private float keptHeight(int i) {
    PaperTable.Line line = table.lines().get(i);
    float height = height(line);
    if (line instanceof PaperTable.Line.Section && i + 1 < table.lines().size()) {
      height += keptHeight(i + 1);
    }
    return Math.min(height, canvas.fullRoom() - headerHeight());
  }

  private float headerHeight() {
    int most = 1;
    for (int i = 0; i < width.length; i++) {
      String heading = table.columns().get(i).heading();
      most = Math.max(most, canvas.lines(Style.LABEL, heading, width[i]).size());
    }
    return most * Style.LABEL.leading() + pad + 2;
  }

  private void header() {
    float top = canvas.y();
    float height = headerHeight();
    canvas.open("TR");
    for (int i = 0; i < width.length; i++) {
      canvas.open("TH");
      PaperColumn column = table.columns().get(i);
      List<String> lines = canvas.lines(Style.LABEL, column.heading(), width[i]);
      float line = top + height - pad - lines.size() * Style.LABEL.leading();
      for (String words : lines) {
        set(new Set(Style.LABEL, words), i, line);
        line += Style.LABEL.leading();
      }
      canvas.close("TH");
    }
    canvas.close("TR");
    canvas.moveTo(top + height);
    canvas.rule(Ink.PETROL, 1.2f, 0, canvas.y(), canvas.width(), canvas.y());
  }

  private float sectionHeight() {
    return Style.SECTION.leading() + 2 * pad;
  }

  private void section(String words) {
    float top = canvas.y();
    canvas.fill(Ink.PALE, 0, top, canvas.width(), sectionHeight());
    canvas.open("TR");
    canvas.open("TH");
    canvas.words(Style.SECTION, pad, top + pad, words);
    canvas.close("TH");
    canvas.close("TR");
    canvas.moveTo(top + sectionHeight());
  }

  private List<Set> lines(PaperCell cell, float room) {
    List<Set> lines = new ArrayList<>();
    if (cell instanceof PaperCell.Words(String words, String remark, boolean bold)) {
      Style style = bold ? strong : plain;
      canvas.lines(style, words, room).forEach(line -> lines.add(new Set(style, line)));
      if (!remark.isBlank()) {
        canvas
            .lines(Style.NOTE, remark, room)
            .forEach(line -> lines.add(new Set(Style.NOTE, line)));
      }
    }
    return lines;
  }

  private float height(List<PaperCell> cells) {
    float most = plain.leading();
    for (int i = 0; i < cells.size(); i++) {
      float height = 0;
      for (Set line : lines(cells.get(i), width[i])) {
        height += line.style.leading();
      }
      most = Math.max(most, cells.get(i) instanceof PaperCell.WriteHere ? HAND : height);
    }
    return most + 2 * pad;
  }

  /// A row taller than the page goes on at the top of the next, under the heading.
  private void row(List<PaperCell> cells) {
    List<Deque<Set>> rest = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      rest.add(new ArrayDeque<>(lines(cells.get(i), width[i])));
    }
    float height = height(cells);
    piece(cells, rest, Math.min(height, canvas.room()));
    while (rest.stream().anyMatch(lines -> !lines.isEmpty())) {
      canvas.turnPage();
      header();
      piece(List.of(), rest, canvas.room());
    }
  }

  private void piece(List<PaperCell> cells, List<Deque<Set>> rest, float most) {
    float top = canvas.y();
    float foot = cells.isEmpty() ? top : top + most;
    canvas.open("TR");
    for (int i = 0; i < rest.size(); i++) {
      canvas.open("TD");
      if (!cells.isEmpty() && cells.get(i) instanceof PaperCell.Tick(boolean ticked)) {
        tick(ticked, i, top + pad);
      }
      float line = top + pad;
      Set next = rest.get(i).peek();
      while (next != null && line + next.style.leading() + pad <= top + most + 0.1f) {
        set(rest.get(i).remove(), i, line);
        line += next.style.leading();
        next = rest.get(i).peek();
      }
      foot = Math.max(foot, line + pad);
      canvas.close("TD");
    }
    canvas.close("TR");
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i) instanceof PaperCell.WriteHere) {
        float x = left[i] - GAP / 2;
        canvas.rule(Ink.RULE, 0.5f, x, top, x, foot);
      }
    }
    canvas.moveTo(foot);
    canvas.rule(Ink.RULE, 0.5f, 0, foot, canvas.width(), foot);
  }

  private void tick(boolean ticked, int i, float top) {
    String meaning = texts.say(ticked ? "ticked" : "notTicked");
    canvas.tickBox(left[i] + 1, top + 2, TICK, ticked, meaning);
  }

  private void set(Set line, int i, float top) {
    float x =
        table.columns().get(i).side() == Side.LEFT
            ? left[i]
            : left[i] + width[i] - canvas.width(line.style, line.words);
    canvas.words(line.style, x, top, line.words);
  }
}
