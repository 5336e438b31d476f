package no.husrom.measure.ladder;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.rule.instrument.Instrument;

/// The steps of a household, one an instrument; those that nobody has touched are left out.
public record Ladder(String household, Map<Instrument, Step> steps) {

  public Ladder {
    Map<Instrument, Step> touched = new EnumMap<>(Instrument.class);
    steps.forEach(
        (instrument, step) -> {
          if (!step.isUntouched()) {
            touched.put(instrument, step);
          }
        });
    steps = Collections.unmodifiableMap(touched);
  }

  public static Ladder empty(String household) {
    return of(household, List.of());
  }

  public static Ladder of(String household, Collection<Step> steps) {
    Map<Instrument, Step> all = new EnumMap<>(Instrument.class);
    steps.forEach(step -> all.put(step.instrument(), step));
    return new Ladder(household, all);
  }

  public Step step(Instrument instrument) {
    return steps.getOrDefault(instrument, Step.untouched(instrument));
  }
}
