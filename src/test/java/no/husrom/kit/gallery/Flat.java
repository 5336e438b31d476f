package no.husrom.kit.gallery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A small record to show in the parts of kit.
record Flat(
    String id,
    String address,
    int bedrooms,
    @Nullable BigDecimal area,
    @Nullable Integer rent,
    Kind kind,
    @Nullable Boolean lift,
    @Nullable LocalDate free) {
  enum Kind {
    FLAT,
    HOUSE,
    BEDSIT
  }

  private static final String[] STREETS = {
    "Åsvegen", "Bjørkevegen", "Ærfuglvegen", "Øvregata", "Storgata", "Aasmund Olavssons veg"
  };

  /// The same flats every time.
  static List<Flat> some(int count) {
    Random dice = new Random(7);
    List<Flat> flats = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      flats.add(
          new Flat(
              "B-" + i,
              STREETS[dice.nextInt(STREETS.length)] + " " + (1 + dice.nextInt(90)),
              dice.nextInt(5),
              dice.nextInt(9) == 0 ? null : BigDecimal.valueOf(300 + dice.nextInt(900), 1),
              dice.nextInt(9) == 0 ? null : 6000 + 100 * dice.nextInt(90),
              Kind.values()[dice.nextInt(3)],
              dice.nextInt(3) == 0 ? null : dice.nextBoolean(),
              dice.nextInt(3) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(365))));
    }
    return flats;
  }
}
