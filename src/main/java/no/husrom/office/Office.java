package no.husrom.office;

import no.husrom.rule.space.BedroomNorm;

/// The office's own settings. `turnaroundDays` from one household's moving out to the next one's
/// moving in; `temporaryPerDay` what temporary accommodation costs in kroner; `rentShare` the
/// percent of income that rent may take before support; `bedroomsBelow` and `bedroomsAbove` how far
/// a dwelling may be from the need.
public record Office(
    String municipality,
    String municipalityNumber,
    BedroomNorm norm,
    int turnaroundDays,
    int temporaryPerDay,
    int rentShare,
    int bedroomsBelow,
    int bedroomsAbove) {

  public static final Office PROPOSED =
      new Office("", "", BedroomNorm.PROPOSED, 14, 1_200, 40, 1, 2);
}
