package no.husrom.app.start;

/// How the user wants to begin.
public enum Beginning {
  /// With a made-up municipality, to try the program.
  DEMO,
  /// With the office's own sheets.
  SHEETS,
  /// With nothing at all.
  EMPTY
}
