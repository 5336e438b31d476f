package no.husrom.exchange.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was chosen where sheet and program disagree: one by one, and for all the `others`.
public record Choices(Map<Conflict, Side> made, @Nullable Side others) {
  public static final Choices NONE = new Choices(Map.of(), null);

  public Choices {
    made = Map.copyOf(made);
  }

  /// The same side everywhere, also where a conflict shows up later.
  public static Choices all(Side side) {
    return new Choices(Map.of(), side);
  }

  /// The same, and this side for these.
  public Choices with(List<Conflict> conflicts, Side side) {
    Map<Conflict, Side> more = new HashMap<>(made);
    conflicts.forEach(conflict -> more.put(conflict, side));
    return new Choices(more, others);
  }

  /// The side that was chosen; none while it is open.
  public Optional<Side> of(Conflict conflict) {
    return Optional.ofNullable(made.getOrDefault(conflict, others));
  }
}
