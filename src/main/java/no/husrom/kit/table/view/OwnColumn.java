package no.husrom.kit.table.view;

import java.util.List;

/// A column of the office's own.
///
/// @param choices the words that one of kind CHOICE takes
public record OwnColumn(String name, Kind kind, List<String> choices) {
  /// What such a column holds.
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE
  }

  /// What the key of its table column begins with; the name follows.
  public static final String KEY = "own:";

  public OwnColumn {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column has a name");
    }
    choices = List.copyOf(choices);
  }

  /// The key of its table column.
  public String key() {
    return KEY + name;
  }
}
