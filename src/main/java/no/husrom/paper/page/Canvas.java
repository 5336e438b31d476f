package no.husrom.paper.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.husrom.text.Language;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Pages of A4 being written from the top. Places are in points from the left edge of the text and
/// from the top of the page; [#y] is where the next thing goes. It never turns the page by itself.
public final class Canvas implements AutoCloseable {
  private static final PDRectangle A4 = PDRectangle.A4;
  private static final float SIDE = 50;
  private static final float TOP = 62;
  private static final float BOTTOM = 56;

  private final PDDocument document = new PDDocument();
  private final Tags tags = new Tags(document);
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final Fonts fonts;
  private PDPage page = new PDPage(A4);
  private PDPageContentStream content;
  private float y = TOP;

  public Canvas(Language language, String title) {
    try {
      fonts = new Fonts(document);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Husrom");
    document.getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
    PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
    view.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(view);
  }

  /// Between the margins.
  public float width() {
    return A4.getWidth() - 2 * SIDE;
  }

  public float y() {
    return y;
  }

  public void moveTo(float place) {
    y = place;
  }

  public void down(float points) {
    y += points;
  }

  /// What is left of the page.
  public float room() {
    return A4.getHeight() - BOTTOM - y;
  }

  /// What an empty page holds.
  public float fullRoom() {
    return A4.getHeight() - BOTTOM - TOP;
  }

  public boolean atTop() {
    return y == TOP;
  }

  public void turnPage() {
    try {
      content.close();
      page = new PDPage(A4);
      document.addPage(page);
      content = new PDPageContentStream(document, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    y = TOP;
  }

  /// Everything until [#close(String)] belongs to an element of this type: `H1`, `P`, `Table`.
  public void open(String type) {
    tags.open(type);
  }

  /// Ends the element that was opened last; naming it keeps the two together in the code.
  public void close(String type) {
    if (!tags.type().equals(type)) {
      throw new IllegalStateException("Open is " + tags.type() + ", not " + type);
    }
    tags.close();
  }

  /// What a screen reader says of the element that was opened last.
  public void describe(String meaning) {
    tags.describe(meaning);
  }

  /// Makes this place findable in the reader's list of contents.
  public void bookmark(String words) {
    PDPageXYZDestination here = new PDPageXYZDestination();
    here.setPage(page);
    here.setTop(Math.round(A4.getHeight() - y));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(words);
    item.setDestination(here);
    outline.addLast(item);
  }

  public List<String> lines(Style style, String words, float room) {
    return Lines.of(words, room, line -> fonts.width(style, line));
  }

  public float width(Style style, String words) {
    return fonts.width(style, words);
  }

  /// One line of words whose line box starts at `top`.
  public void words(Style style, float x, float top, String words) {
    if (words.isBlank()) {
      return;
    }
    draw(
        c -> {
          c.beginMarkedContent(COSName.getPDFName(tags.type()), tags.piece(page));
          fonts.show(c, style, SIDE + x, A4.getHeight() - top, words);
          c.endMarkedContent();
        });
  }

  public void rule(Ink ink, float thickness, float fromX, float fromY, float toX, float toY) {
    ornament(
        c -> {
          c.setStrokingColor(ink.color());
          c.setLineWidth(thickness);
          c.moveTo(SIDE + fromX, A4.getHeight() - fromY);
          c.lineTo(SIDE + toX, A4.getHeight() - toY);
          c.stroke();
        });
  }

  public void fill(Ink ink, float x, float top, float width, float height) {
    ornament(
        c -> {
          c.setNonStrokingColor(ink.color());
          c.addRect(SIDE + x, A4.getHeight() - top - height, width, height);
          c.fill();
        });
  }

  /// A box to tick, with or without its tick; `meaning` is what a screen reader says.
  public void tickBox(float x, float top, float size, boolean ticked, String meaning) {
    open("Figure");
    describe(meaning);
    draw(
        c -> {
          c.beginMarkedContent(COSName.getPDFName("Figure"), tags.piece(page));
          float left = SIDE + x;
          float bottom = A4.getHeight() - top - size;
          c.setStrokingColor(Ink.BLACK.color());
          c.setLineWidth(0.8f);
          c.addRect(left, bottom, size, size);
          c.stroke();
          if (ticked) {
            c.setLineWidth(1.4f);
            c.moveTo(left + size * 0.2f, bottom + size * 0.5f);
            c.lineTo(left + size * 0.42f, bottom + size * 0.24f);
            c.lineTo(left + size * 0.82f, bottom + size * 0.8f);
            c.stroke();
          }
          c.endMarkedContent();
        });
    close("Figure");
  }

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private void ornament(Drawing drawing) {
    draw(
        c -> {
          c.beginMarkedContent(COSName.ARTIFACT);
          drawing.on(c);
          c.endMarkedContent();
        });
  }

  private void draw(Drawing drawing) {
    try {
      drawing.on(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the margins on every page and gives the whole document.
  public byte[] finish(Margins margins) {
    try {
      content.close();
      new MarginWriter(document, fonts, SIDE).write(margins);
      tags.finish();
      if (outline.hasChildren()) {
        document.getDocumentCatalog().setDocumentOutline(outline);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
