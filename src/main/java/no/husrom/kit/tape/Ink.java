package no.husrom.kit.tape;

/// How a bar is drawn: a colour of the theme and a pattern, so that colour never tells alone.
public record Ink(Tint tint, Pattern pattern) {

  /// What a bar is filled with.
  public enum Pattern {
    PLAIN,
    /// Plain, with a firm edge all round.
    FRAMED,
    STRIPES,
    DOTS,
    CROSSES,
    /// An edge and nothing in it.
    HOLLOW
  }
}
