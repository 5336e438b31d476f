package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// Rent in kroner a month, and which parts of it are for power, heating, water and internet
/// (husleieloven § 3-1: a fixed amount; power and fuel may be shared out).
public record Rent(
    @Nullable Integer perMonth,
    @Nullable Integer power,
    @Nullable Integer heating,
    @Nullable Integer water,
    @Nullable Integer internet) {

  public static final Rent UNKNOWN = new Rent(null, null, null, null, null);

  public Rent {
    if (perMonth != null && perMonth <= 0) {
      throw new IllegalArgumentException("Rent is more than 0 kroner");
    }
  }

  public static Rent of(int perMonth) {
    return new Rent(perMonth, null, null, null, null);
  }
}
