package no.husrom.exchange.read;

import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Place;
import org.jspecify.annotations.Nullable;

/// A record that an accepted row makes or speaks of: as it will be, as it was (null when it is
/// new), and as values.
public record Taken<R>(
    Place place, String id, R record, @Nullable R before, Values after, Values was) {

  public Outcome outcome() {
    return before == null
        ? Outcome.CREATED
        : after.equals(was) ? Outcome.UNCHANGED : Outcome.UPDATED;
  }
}
