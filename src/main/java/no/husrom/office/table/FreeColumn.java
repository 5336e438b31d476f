package no.husrom.office.table;

import java.util.List;

/// A column of the office's own in a register. `choices` are the words that one of kind CHOICE
/// takes.
public record FreeColumn(String name, Kind kind, List<String> choices) {
  /// What such a column holds.
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE
  }

  public FreeColumn {
    choices = List.copyOf(choices);
  }
}
