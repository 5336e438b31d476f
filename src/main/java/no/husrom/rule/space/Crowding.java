package no.husrom.rule.space;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Whether a household lives too close (trongbudd), as Statistics Norway counts it.
public enum Crowding {
  OVERCROWDED,
  NOT_OVERCROWDED,
  /// Neither the rooms nor the area is known.
  UNKNOWN;

  /// Square metres a person, under which the area is small.
  private static final BigDecimal LEAST_AREA = BigDecimal.valueOf(25);

  /// Statistics Norway's definition for figures from registers, in use from 2015: fewer rooms than
  /// persons, or one person in one room, and besides under 25 m² of primary area a person; when one
  /// of the two is not known, the other decides. Kitchen, bath and hall are no rooms. A register
  /// that holds usable area (bruksareal) gives a little more than primary area, and so may find
  /// fewer crowded than there are.
  ///
  /// @param area in m²
  public static Crowding of(int persons, @Nullable Integer rooms, @Nullable BigDecimal area) {
    if (persons < 1) {
      throw new IllegalArgumentException("Somebody lives there: " + persons);
    }
    if (rooms == null && area == null) {
      return UNKNOWN;
    }
    boolean fewRooms = rooms == null || rooms < persons || (persons == 1 && rooms == 1);
    boolean littleArea =
        area == null || area.compareTo(LEAST_AREA.multiply(BigDecimal.valueOf(persons))) < 0;
    return fewRooms && littleArea ? OVERCROWDED : NOT_OVERCROWDED;
  }
}
