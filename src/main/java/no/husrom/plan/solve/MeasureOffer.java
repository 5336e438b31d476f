package no.husrom.plan.solve;

import java.util.Set;
import java.util.TreeSet;
import no.husrom.plan.solve.DwellingOffer.Feature;
import org.jspecify.annotations.Nullable;

/// A way to get more dwellings. One unit serves one household, for good; it is opened on the day
/// the household moves in, at the earliest `leadDays` after the period's start.
///
/// @param area district of the units; none: any, so no wish or ban is broken
/// @param most how many units there can be at most
/// @param rent what the tenant pays, kroner a month
/// @param operatingPerMonth what a unit costs the municipality, kroner a month
/// @param investment what a unit costs once, kroner
/// @param grant how much of it the state pays, kroner
/// @param probability how sure it is, per cent; see [#units()]
public record MeasureOffer(
    String id,
    Kind kind,
    int bedrooms,
    int mostPersons,
    Set<Feature> features,
    @Nullable String area,
    int most,
    int leadDays,
    int rent,
    int operatingPerMonth,
    int investment,
    int grant,
    int probability) {

  public MeasureOffer {
    features = java.util.Collections.unmodifiableSet(new TreeSet<>(features));
    if (id.isEmpty() || bedrooms < 0 || mostPersons < 1 || most < 0 || leadDays < 0) {
      throw new IllegalArgumentException("bedrooms, persons, most or lead out of range: " + id);
    }
    if (rent < 0 || operatingPerMonth < 0 || investment < 0 || grant < 0) {
      throw new IllegalArgumentException("money below zero: " + id);
    }
    if (probability < 0 || probability > 100) {
      throw new IllegalArgumentException("probability is per cent: " + id);
    }
  }

  /// The units the planner counts on: `most` × probability, rounded half up.
  public int units() {
    return Math.toIntExact(((long) most * probability + 50) / 100);
  }

  /// What is paid once for a unit when the grant is taken off, never below zero; kroner.
  public int netInvestment() {
    return Math.max(0, investment - grant);
  }

  /// The same with another number of units and lead time.
  public MeasureOffer with(int newMost, int newLeadDays) {
    return new MeasureOffer(
        id,
        kind,
        bedrooms,
        mostPersons,
        features,
        area,
        newMost,
        newLeadDays,
        rent,
        operatingPerMonth,
        investment,
        grant,
        probability);
  }

  /// What the office does to get a unit.
  public enum Kind {
    LEASE_IN,
    PURCHASE,
    BUILD,
    PRIVATE_LEASE,
    CONVERSION,
    OTHER
  }
}
