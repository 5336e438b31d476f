package no.husrom.paper.page;

/// A way to set words: face, size in points, colour. A line takes 1.4 times the size.
public record Style(Face face, float size, Ink ink) {
  public static final Style TITLE = new Style(Face.BOLD, 19, Ink.PETROL);
  public static final Style SUBTITLE = new Style(Face.REGULAR, 11, Ink.GREY);
  public static final Style HEADING = new Style(Face.BOLD, 12, Ink.PETROL);
  public static final Style BODY = new Style(Face.REGULAR, 9.5f, Ink.BLACK);
  public static final Style STRONG = new Style(Face.BOLD, 9.5f, Ink.BLACK);
  public static final Style SMALL = new Style(Face.REGULAR, 8.5f, Ink.BLACK);
  public static final Style SMALL_STRONG = new Style(Face.BOLD, 8.5f, Ink.BLACK);
  public static final Style NOTE = new Style(Face.REGULAR, 8, Ink.GREY);
  public static final Style LABEL = new Style(Face.REGULAR, 7.5f, Ink.GREY);
  public static final Style SECTION = new Style(Face.BOLD, 9.5f, Ink.PETROL);

  /// The three cuts of the type that we carry.
  public enum Face {
    REGULAR("NotoSans-Regular"),
    BOLD("NotoSans-Bold"),
    ITALIC("NotoSans-Italic");

    private final String file;

    Face(String file) {
      this.file = file;
    }

    String file() {
      return file;
    }
  }

  /// From one line to the next, in points.
  public float leading() {
    return size * 1.4f;
  }

  public Style in(Ink other) {
    return new Style(face, size, other);
  }
}
