package no.husrom.kit.tape;

import java.util.Locale;

/// The colours of a tape; the style sheet gives them as `-husrom-tape-text` and so on.
public enum Tint {
  /// Words.
  TEXT,
  /// Words that matter less.
  MUTED,
  GROUND,
  /// Behind names and months.
  HEAD,
  LINE,
  /// Between years.
  STRONG_LINE,
  /// The row in focus.
  FOCUS,
  /// The edge of what is in focus.
  EDGE,
  TODAY,
  /// Bars of five kinds.
  MAIN,
  SECOND,
  THIRD,
  QUIET,
  WARM;

  String property() {
    return "-husrom-tape-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
