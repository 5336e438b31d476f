package no.husrom.plan.solve.divide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;

/// A year divided: whose each household, each dwelling and each unit of a measure is, and what each
/// part has of every limit. The plans of the parts together keep every rule of the whole.
///
/// @param <P> the parts
/// @param units for each measure how many of its units each part has
public record Division<P extends Comparable<P>>(
    Problem problem,
    Map<String, P> households,
    Map<String, P> dwellings,
    Map<String, Map<P, Integer>> units,
    DividedLimits<P> limits) {

  public Division {
    households = Map.copyOf(households);
    dwellings = Map.copyOf(dwellings);
    units = Map.copyOf(units);
  }

  /// Those that have a household, in order.
  public Set<P> parts() {
    return new TreeSet<>(households.values());
  }

  public P of(HouseholdNeed need) {
    P part = households.get(need.id());
    if (part == null) {
      throw new IllegalArgumentException("Nobody's household: " + need.id());
    }
    return part;
  }

  /// The dwellings a part has to give.
  public int count(P part) {
    return Math.toIntExact(dwellings.values().stream().filter(part::equals).count());
  }

  /// The year as one part plans it alone.
  public Problem problem(P part) {
    return problems(Set.of(part)).getFirst();
  }

  /// The same for each part that has a household, in their order.
  public List<Problem> problems() {
    return problems(parts());
  }

  private List<Problem> problems(Set<P> parts) {
    Map<P, List<HouseholdNeed>> needs = new HashMap<>();
    problem.households().forEach(h -> needs.computeIfAbsent(of(h), _ -> new ArrayList<>()).add(h));
    Map<P, List<DwellingOffer>> offers = new HashMap<>();
    for (DwellingOffer offer : problem.dwellings()) {
      P part = dwellings.get(offer.id());
      if (part != null) {
        offers.computeIfAbsent(part, _ -> new ArrayList<>()).add(offer);
      }
    }
    return parts.stream()
        .map(
            part ->
                problem
                    .withHouseholds(needs.getOrDefault(part, List.of()))
                    .withDwellings(offers.getOrDefault(part, List.of()))
                    .withMeasures(measures(part))
                    .withLimits(limits.of(part)))
        .toList();
  }

  private List<MeasureOffer> measures(P part) {
    List<MeasureOffer> measures = new ArrayList<>();
    for (MeasureOffer measure : problem.measures()) {
      int most = units.getOrDefault(measure.id(), Map.of()).getOrDefault(part, 0);
      if (most > 0) {
        measures.add(certain(measure, most));
      }
    }
    return measures;
  }

  /// So many units, counted on as they are.
  private static MeasureOffer certain(MeasureOffer m, int most) {
    return new MeasureOffer(
        m.id(),
        m.kind(),
        m.bedrooms(),
        m.mostPersons(),
        m.features(),
        m.area(),
        most,
        m.leadDays(),
        m.rent(),
        m.operatingPerMonth(),
        m.investment(),
        m.grant(),
        100);
  }
}
