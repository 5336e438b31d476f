package no.husrom.exchange;

import no.husrom.exchange.read.Outcome;

/// How many rows made a new record, changed one, changed nothing, were refused.
public record Counts(int created, int updated, int unchanged, int rejected) {

  public static final Counts NONE = new Counts(0, 0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(
        created + other.created,
        updated + other.updated,
        unchanged + other.unchanged,
        rejected + other.rejected);
  }

  public int of(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> created;
      case UPDATED -> updated;
      case UNCHANGED -> unchanged;
      case REJECTED -> rejected;
    };
  }
}
