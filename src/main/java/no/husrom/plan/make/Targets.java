package no.husrom.plan.make;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.dwelling.Dwelling;
import no.husrom.measure.Measure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.MeasureOffer;

/// The measures under the names the planner knows them by. Dwellings and measures share one name
/// space there, so a measure with the id of a dwelling gets a prefix.
final class Targets {
  private static final String PREFIX = "measure:";
  private final Map<String, Measure> measures = new TreeMap<>();

  private Targets() {}

  static Targets of(Basis basis, List<Measure> measures) {
    Set<String> dwellings = new HashSet<>();
    basis.registers().dwellings().stream().map(Dwelling::id).forEach(dwellings::add);
    Targets targets = new Targets();
    for (Measure measure : measures) {
      boolean taken = dwellings.contains(measure.id());
      targets.measures.put(taken ? PREFIX + measure.id() : measure.id(), measure);
    }
    return targets;
  }

  Measure measure(String target) {
    Measure measure = measures.get(target);
    if (measure == null) {
      throw new IllegalArgumentException("No measure " + target);
    }
    return measure;
  }

  List<MeasureOffer> offers(int mostPerBedroom) {
    return measures.entrySet().stream()
        .map(entry -> offer(entry.getKey(), entry.getValue(), mostPerBedroom))
        .toList();
  }

  private static MeasureOffer offer(String id, Measure m, int mostPerBedroom) {
    Set<Feature> features = new HashSet<>();
    if (m.wheelchair()) {
      features.add(Feature.WHEELCHAIR);
    }
    if (m.stepFree() || m.wheelchair()) {
      features.add(Feature.STEP_FREE);
    }
    return new MeasureOffer(
        id,
        MeasureOffer.Kind.valueOf(m.kind().name()),
        m.bedrooms(),
        mostPerBedroom * Math.max(1, m.bedrooms()),
        features,
        m.district(),
        m.most(),
        m.leadDays(),
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        m.probability());
  }
}
