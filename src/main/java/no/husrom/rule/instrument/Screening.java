package no.husrom.rule.instrument;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The first screening of every instrument for a household.
///
/// @param reach null when it cannot be reckoned
public record Screening(@Nullable Reach reach, Map<Instrument, Screened> all) {

  public Screening {
    all = Map.copyOf(all);
  }

  public static Screening of(Facts facts, Yardsticks sticks) {
    Reach reach = Reach.of(facts, sticks);
    Conditions conditions = new Conditions(facts, sticks, reach);
    Map<Instrument, Screened> all = new EnumMap<>(Instrument.class);
    for (Instrument instrument : Instrument.values()) {
      all.put(instrument, new Screened(instrument, conditions.of(instrument)));
    }
    return new Screening(reach, all);
  }

  public Screened of(Instrument instrument) {
    return Objects.requireNonNull(all.get(instrument));
  }
}
