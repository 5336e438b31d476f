package no.husrom.paper.page;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Writes head and foot when all pages are there: only then is their number known. A screen reader
/// passes them over.
final class MarginWriter {
  private static final float HEAD = 30;
  private static final float FOOT = 42;
  private static final float RULE = 48;

  private final PDDocument document;
  private final Fonts fonts;
  private final float side;

  MarginWriter(PDDocument document, Fonts fonts, float side) {
    this.document = document;
    this.fonts = fonts;
    this.side = side;
  }

  void write(Margins margins) throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      try (PDPageContentStream to =
          new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
        to.beginMarkedContent(COSName.ARTIFACT);
        String number = margins.number(i + 1, pages);
        float right = PDRectangle.A4.getWidth() - side;
        float top = PDRectangle.A4.getHeight() - HEAD;
        fonts.show(to, Style.NOTE, side, top, margins.head(i + 1));
        fonts.show(to, Style.NOTE, side, FOOT, margins.foot());
        fonts.show(to, Style.NOTE, right - fonts.width(Style.NOTE, number), FOOT, number);
        to.setStrokingColor(Ink.RULE.color());
        to.setLineWidth(0.5f);
        to.moveTo(side, RULE);
        to.lineTo(right, RULE);
        to.stroke();
        to.endMarkedContent();
      }
    }
  }
}
