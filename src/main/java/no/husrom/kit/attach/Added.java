package no.husrom.kit.attach;

import java.util.List;

/// What came of adding files: how many were, under which names, and whole sentences about those
/// that were not.
public record Added(List<String> names, List<String> troubles) {
  public Added {
    names = List.copyOf(names);
    troubles = List.copyOf(troubles);
  }
}
