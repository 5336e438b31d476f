package no.husrom.exchange.difference;

import java.util.List;

/// All conflicts between some workbooks and the program, and what was chosen of them.
public record Differences(List<Conflict> conflicts, Choices choices) {
  public static final Differences NONE = new Differences(List.of(), Choices.NONE);

  public Differences {
    conflicts = List.copyOf(conflicts);
  }

  /// Those that nobody has decided; while there are any, nothing is saved.
  public List<Conflict> open() {
    return conflicts.stream().filter(conflict -> choices.of(conflict).isEmpty()).toList();
  }
}
