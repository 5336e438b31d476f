package no.husrom.plan.words;

import java.util.List;
import java.util.stream.Stream;

/// An answer in three parts, each one or more sentences: what is so, why, and what one can do.
public record Told(String what, String why, String todo) {
  public String text() {
    return String.join(" ", lines());
  }

  /// The parts, those that are not empty.
  public List<String> lines() {
    return Stream.of(what, why, todo).filter(part -> !part.isEmpty()).toList();
  }
}
