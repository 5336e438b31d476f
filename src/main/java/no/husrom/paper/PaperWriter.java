package no.husrom.paper;

import java.util.List;
import no.husrom.paper.page.Canvas;
import no.husrom.paper.page.Ink;
import no.husrom.paper.page.Margins;
import no.husrom.paper.page.Style;
import no.husrom.text.Texts;

/// Sets a paper on pages. A heading keeps at least the start of what follows it on its page.
final class PaperWriter {
  private static final float HEADING = 38;
  private static final float KEEP_WITH_NEXT = 26;
  private static final float WRITING_LINE = 22;
  private static final float SIGNATURE = 60;
  private static final float SIGNATURE_GAP = 20;

  private final Paper paper;
  private final Texts texts;

  PaperWriter(Paper paper) {
    this.paper = paper;
    this.texts = Texts.of(PaperWriter.class, paper.language());
  }

  byte[] write() {
    try (Canvas canvas = new Canvas(paper.language(), paper.name())) {
      List<Element> elements = paper.elements();
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof Element.Heading) {
          ensure(canvas, HEADING + start(canvas, elements.subList(i + 1, elements.size())));
        }
        write(canvas, elements.get(i));
      }
      return canvas.finish(margins());
    }
  }

  /// How much of what follows a heading must stand on its page: words, and the start of what comes
  /// after them.
  private float start(Canvas canvas, List<Element> following) {
    float height = 0;
    for (Element element : following) {
      switch (element) {
        case Element.Paragraph(String words, boolean small) -> {
          Style style = small ? Style.NOTE : Style.BODY;
          height += canvas.lines(style, words, canvas.width()).size() * style.leading() + 8;
        }
        case Element.Table(PaperTable table) -> {
          return height + new TableWriter(canvas, table, texts).start();
        }
        case Element.Chart _ -> {
          return height + ChartWriter.WHOLE;
        }
        case Element.Title _,
            Element.Heading _,
            Element.Facts _,
            Element.Signatures _,
            Element.WritingLines _ -> {
          return height + KEEP_WITH_NEXT;
        }
      }
    }
    return height;
  }

  private Margins margins() {
    return new Margins() {
      @Override
      public String head(int page) {
        return page == 1 ? paper.head() : paper.name();
      }

      @Override
      public String foot() {
        return paper.foot();
      }

      @Override
      public String number(int page, int pages) {
        return texts.say("page", Integer.toString(page), Integer.toString(pages));
      }
    };
  }

  private void write(Canvas canvas, Element element) {
    switch (element) {
      case Element.Title(String words, String below) -> {
        words(canvas, "H1", Style.TITLE, words);
        if (!below.isEmpty()) {
          canvas.down(2);
          words(canvas, "P", Style.SUBTITLE, below);
        }
        canvas.down(12);
      }
      case Element.Heading(String words) -> {
        canvas.down(canvas.atTop() ? 0 : 10);
        canvas.bookmark(words);
        words(canvas, "H2", Style.HEADING, words);
        canvas.down(4);
      }
      case Element.Paragraph(String words, boolean small) -> {
        words(canvas, "P", small ? Style.NOTE : Style.BODY, words);
        canvas.down(8);
      }
      case Element.Facts facts -> new FactsWriter(canvas).write(facts);
      case Element.Table(PaperTable table) -> {
        new TableWriter(canvas, table, texts).write();
        canvas.down(12);
      }
      case Element.Chart(PaperChart chart) -> new ChartWriter(canvas, chart).write();
      case Element.Signatures signatures -> sign(canvas, signatures);
      case Element.WritingLines(int count) -> {
        for (int i = 0; i < count; i++) {
          ensure(canvas, WRITING_LINE);
          canvas.down(WRITING_LINE);
          canvas.rule(Ink.RULE, 0.7f, 0, canvas.y(), canvas.width(), canvas.y());
        }
        canvas.down(10);
      }
    }
  }

  private static void words(Canvas canvas, String type, Style style, String words) {
    canvas.open(type);
    for (String line : canvas.lines(style, words, canvas.width())) {
      ensure(canvas, style.leading());
      canvas.words(style, 0, canvas.y(), line);
      canvas.down(style.leading());
    }
    canvas.close(type);
  }

  static void ensure(Canvas canvas, float points) {
    if (canvas.room() < points && !canvas.atTop()) {
      canvas.turnPage();
    }
  }

  private static void sign(Canvas canvas, Element.Signatures signatures) {
    List<String> people = signatures.people();
    int beside = people.size() == 2 ? 2 : 3;
    int rows = (people.size() + beside - 1) / beside;
    int lines = canvas.lines(Style.BODY, signatures.words(), canvas.width()).size();
    ensure(canvas, lines * Style.BODY.leading() + rows * SIGNATURE);
    if (!signatures.words().isEmpty()) {
      words(canvas, "P", Style.BODY, signatures.words());
    }
    float top = canvas.y();
    float width = (canvas.width() - SIGNATURE_GAP * (beside - 1)) / beside;
    for (int i = 0; i < people.size(); i++) {
      float x = i % beside * (width + SIGNATURE_GAP);
      float line = top + i / beside * SIGNATURE + 38;
      canvas.rule(Ink.BLACK, 0.7f, x, line, x + width, line);
      canvas.open("P");
      canvas.words(Style.STRONG, x, line + 3, people.get(i));
      float right = x + width - canvas.width(Style.LABEL, signatures.under());
      canvas.words(Style.LABEL, right, line + 4, signatures.under());
      canvas.close("P");
    }
    canvas.moveTo(top + rows * SIGNATURE);
  }
}
