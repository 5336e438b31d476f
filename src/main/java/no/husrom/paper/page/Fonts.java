package no.husrom.paper.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import no.husrom.paper.page.Style.Face;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document; only the letters used are embedded.
final class Fonts {
  private static final char MISSING = '\ufffd';
  private static final char MINUS = '\u2212';
  private static final char DASH = '\u2013';

  private record Loaded(PDType0Font font, CmapLookup letters) {}

  private final Map<Face, Loaded> loaded = new EnumMap<>(Face.class);

  Fonts(PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face.file() + ".ttf")) {
        if (in == null) {
          throw new IllegalStateException("No font " + face.file());
        }
        TrueTypeFont type = new TTFParser().parse(new RandomAccessReadBuffer(in));
        // read before the font is used up by embedding
        CmapLookup letters = type.getUnicodeCmapLookup();
        loaded.put(face, new Loaded(PDType0Font.load(document, type, true), letters));
      }
    }
  }

  private Loaded get(Face face) {
    Loaded found = loaded.get(face);
    if (found == null) {
      throw new IllegalStateException("Not loaded: " + face);
    }
    return found;
  }

  /// The words with every letter that the face cannot draw made into a replacement sign, and every
  /// kind of white space into a plain one; a minus that the face lacks is drawn as the dash that
  /// looks the same.
  private String drawable(Face face, String words) {
    CmapLookup letters = get(face).letters;
    StringBuilder drawable = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            letter -> {
              if (Character.isWhitespace(letter) || letter == '\u202f') {
                drawable.append(' ');
              } else if (letter == MINUS && letters.getGlyphId(letter) == 0) {
                drawable.append(DASH);
              } else if (!Character.isISOControl(letter) && letter != '\u00ad') {
                drawable.appendCodePoint(letters.getGlyphId(letter) == 0 ? MISSING : letter);
              }
            });
    return drawable.toString();
  }

  /// In points.
  float width(Style style, String words) {
    try {
      return get(style.face()).font.getStringWidth(drawable(style.face(), words))
          / 1000f
          * style.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes one line of words; `top` is the top of its line box, counted from the foot of the page.
  void show(PDPageContentStream to, Style style, float left, float top, String words)
      throws IOException {
    to.beginText();
    to.setFont(get(style.face()).font, style.size());
    to.setNonStrokingColor(style.ink().color());
    to.newLineAtOffset(left, top - style.size() * 1.1f);
    to.showText(drawable(style.face(), words));
    to.endText();
  }
}
