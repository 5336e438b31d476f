package no.husrom.dwelling;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How large a dwelling is. `area` is usable floor area (bruksareal) in m²; `floor` is the floor of
/// the entrance.
public record Size(
    int bedrooms, @Nullable Integer rooms, @Nullable BigDecimal area, @Nullable Integer floor) {

  public Size {
    if (bedrooms < 0 || bedrooms > 30) {
      throw new IllegalArgumentException("Bedrooms from 0 to 30, not " + bedrooms);
    }
  }

  public static Size ofBedrooms(int bedrooms) {
    return new Size(bedrooms, null, null, null);
  }
}
