package no.husrom.dwelling;

import org.jspecify.annotations.Nullable;

/// What lies around: the district (grend, bydel) that area wishes speak of, the building, and the
/// school catchment areas (skulekrins).
public record Surroundings(
    @Nullable String district,
    @Nullable String building,
    @Nullable String primarySchool,
    @Nullable String secondarySchool) {

  public static final Surroundings UNKNOWN = new Surroundings(null, null, null, null);
}
