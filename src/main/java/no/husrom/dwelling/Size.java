package no.husrom.dwelling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// How large a dwelling is. `area` is usable floor area (bruksareal) in m²; `floor` is the floor of
/// the entrance. An area has one decimal, as the register keeps it.
public record Size(
    int bedrooms, @Nullable Integer rooms, @Nullable BigDecimal area, @Nullable Integer floor) {

  public Size {
    if (bedrooms < 0 || bedrooms > 30) {
      throw new IllegalArgumentException("Bedrooms from 0 to 30, not " + bedrooms);
    }
    area = area == null ? null : area.setScale(1, RoundingMode.HALF_UP);
  }

  public static Size ofBedrooms(int bedrooms) {
    return new Size(bedrooms, null, null, null);
  }
}
