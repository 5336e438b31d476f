package no.husrom.exchange.heading;

import java.util.Optional;
import no.husrom.exchange.field.Field;

/// One column: its place counted from 0 (-1 when only the heading is known), its heading, where it
/// goes, and how sure that is.
public record ColumnMapping(int column, String heading, Target target, Certainty certainty) {

  /// How the target was found.
  public enum Certainty {
    /// The heading is in the dictionary.
    KNOWN,
    /// It is one letter from a word in the dictionary.
    SIMILAR,
    /// It is not in the dictionary.
    UNKNOWN,
    /// The user has chosen.
    CHOSEN
  }

  public Optional<Field> field() {
    return target instanceof Target.ToField(Field field) ? Optional.of(field) : Optional.empty();
  }

  /// The same column with the target that the user has chosen.
  public ColumnMapping to(Target chosen) {
    return new ColumnMapping(column, heading, chosen, Certainty.CHOSEN);
  }
}
