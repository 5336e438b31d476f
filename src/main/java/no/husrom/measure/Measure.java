package no.husrom.measure;

import org.jspecify.annotations.Nullable;

/// A way to get dwellings of one kind: at most `most` of them, each `leadDays` after the plan's
/// start at the earliest. `rent` is what the household pays in kroner a month; `operatingPerMonth`
/// what the municipality pays for each beyond the rent; `investment` and `grant` are kroner for
/// each, once; `probability` is the percent chance that it comes true; `unit` is who is
/// responsible.
public record Measure(
    String id,
    int version,
    String name,
    MeasureKind kind,
    int bedrooms,
    boolean wheelchair,
    boolean stepFree,
    @Nullable String district,
    int most,
    int leadDays,
    int rent,
    int operatingPerMonth,
    int investment,
    int grant,
    int probability,
    String unit,
    boolean active) {

  public Measure {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A measure has an id and a name");
    }
    if (bedrooms < 0 || most < 0 || leadDays < 0 || rent <= 0) {
      throw new IllegalArgumentException("Not a measure: " + name);
    }
    if (operatingPerMonth < 0 || investment < 0 || grant < 0 || grant > investment) {
      throw new IllegalArgumentException("Costs are not negative, a grant not over the cost");
    }
    if (probability < 0 || probability > 100) {
      throw new IllegalArgumentException("Percent from 0 to 100, not " + probability);
    }
  }

  /// The same measure as saved: with this version.
  public Measure withVersion(int version) {
    return new Measure(
        id,
        version,
        name,
        kind,
        bedrooms,
        wheelchair,
        stepFree,
        district,
        most,
        leadDays,
        rent,
        operatingPerMonth,
        investment,
        grant,
        probability,
        unit,
        active);
  }

  /// The same measure with another number of dwellings and lead time.
  public Measure with(int newMost, int newLeadDays) {
    return new Measure(
        id,
        version,
        name,
        kind,
        bedrooms,
        wheelchair,
        stepFree,
        district,
        newMost,
        newLeadDays,
        rent,
        operatingPerMonth,
        investment,
        grant,
        probability,
        unit,
        active);
  }

  /// The same measure in use, or not: one that is not in use is in no plan that is proposed.
  public Measure withActive(boolean used) {
    return new Measure(
        id,
        version,
        name,
        kind,
        bedrooms,
        wheelchair,
        stepFree,
        district,
        most,
        leadDays,
        rent,
        operatingPerMonth,
        investment,
        grant,
        probability,
        unit,
        used);
  }
}
