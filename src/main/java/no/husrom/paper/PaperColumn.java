package no.husrom.paper;

/// A column of a printed table: its heading, and its share of the width against the others'.
public record PaperColumn(String heading, float share, Side side) {
  /// Which side of the column the words keep to.
  public enum Side {
    LEFT,
    RIGHT
  }

  public PaperColumn {
    if (share <= 0) {
      throw new IllegalArgumentException("A column needs a share of the width: " + heading);
    }
  }

  public static PaperColumn left(String heading, float share) {
    return new PaperColumn(heading, share, Side.LEFT);
  }

  public static PaperColumn right(String heading, float share) {
    return new PaperColumn(heading, share, Side.RIGHT);
  }
}
