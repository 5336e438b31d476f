package no.husrom.exchange.match;

import java.util.List;
import no.husrom.exchange.problem.Place;

/// What came of looking a record up that a row names.
public sealed interface Reference {
  record Found(String id) implements Reference {}

  /// It stands in a row that is refused, and in no register.
  record Refused(Place row) implements Reference {}

  record Several(List<String> ids) implements Reference {}

  record Nobody() implements Reference {}
}
