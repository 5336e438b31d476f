package no.husrom.mapping;

import java.time.LocalDate;
import java.util.List;
import no.husrom.checklist.Unit;
import org.jspecify.annotations.Nullable;

/// What one unit is to find out of one record: what is missing, and what is to be looked at again.
/// `verified` is the day of the fact that was looked at longest ago, null when one of them never
/// was.
public record Errand(
    Kind kind,
    String id,
    String name,
    Unit unit,
    List<Fact> missing,
    List<Fact> old,
    @Nullable LocalDate verified) {

  public Errand {
    missing = List.copyOf(missing);
    old = List.copyOf(old);
  }
}
