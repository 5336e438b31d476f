package no.husrom.mapping;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When somebody last looked whether single facts are true.
public record Verified(Map<Key, LocalDate> days) {
  public static final Verified NOTHING = new Verified(Map.of());

  /// One fact of one record.
  public record Key(Kind kind, String id, Fact fact) {}

  public Verified {
    days = Map.copyOf(days);
  }

  /// The later of the fact's own day and the whole record's; null when neither is known.
  @Nullable LocalDate day(Kind kind, String id, Fact fact, @Nullable LocalDate whole) {
    LocalDate own = days.get(new Key(kind, id, fact));
    return own == null || (whole != null && whole.isAfter(own)) ? whole : own;
  }
}
