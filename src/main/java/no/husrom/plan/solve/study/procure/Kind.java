package no.husrom.plan.solve.study.procure;

import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;

/// A kind of dwelling to get.
public record Kind(int bedrooms, Access access) implements Comparable<Kind> {

  @Override
  public int compareTo(Kind other) {
    return bedrooms != other.bedrooms
        ? Integer.compare(bedrooms, other.bedrooms)
        : access.compareTo(other.access);
  }

  /// Who can get into it.
  public enum Access {
    ORDINARY(Set.of()),
    STEP_FREE(Set.of(Feature.STEP_FREE)),
    WHEELCHAIR(Set.of(Feature.STEP_FREE, Feature.WHEELCHAIR));

    private final Set<Feature> features;

    Access(Set<Feature> features) {
      this.features = features;
    }

    public Set<Feature> features() {
      return features;
    }
  }
}
