package no.husrom.plan.solve.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a file: a value, or everything that is wrong with it.
///
/// @param value null exactly when there are flaws
public record Reading<T>(@Nullable T value, List<Flaw> flaws) {
  public Reading {
    flaws = List.copyOf(flaws);
    if ((value == null) == flaws.isEmpty()) {
      throw new IllegalArgumentException("a value or flaws");
    }
  }
}
