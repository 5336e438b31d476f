package no.husrom.exchange.heading;

import no.husrom.exchange.field.Field;

/// Where the cells of a column go.
public sealed interface Target {
  /// Into a field of a register.
  record ToField(Field field) implements Target {}

  /// Into the record's own field of this name.
  record Free(String name) implements Target {
    public Free {
      if (name.isBlank()) {
        throw new IllegalArgumentException("A free field has a name");
      }
    }
  }

  /// Nowhere.
  record Skipped(Why why) implements Target {}

  /// Why a column is not read.
  enum Why {
    /// The user has said so.
    CHOSEN,
    /// It has no heading.
    NO_HEADING,
    /// It identifies persons.
    IDENTIFYING,
    /// The register has no such field, and no fields of the office's own.
    NO_PLACE,
    /// It is our own column of reasons, in a sheet of refused rows.
    REASON
  }
}
