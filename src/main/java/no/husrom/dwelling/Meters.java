package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// Meter numbers for power and water. They locate the dwelling: treated as its address.
public record Meters(@Nullable String power, @Nullable String water) {

  public static final Meters UNKNOWN = new Meters(null, null);
}
