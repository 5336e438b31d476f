package no.husrom.rule.instrument;

import org.jspecify.annotations.Nullable;

/// What is known of a household when it is screened. Kroner: income a year, wealth and debt as they
/// stand, support a month, and the rent it can bear a month with that support.
///
/// @param permitIsTemporary null when the ground of its stay is not known
/// @param allowance kroner a month that the allowance rule gives where it lives now; null when that
///   cannot be reckoned
/// @param home where it lives now; null when it waits for a home
public record Facts(
    int adults,
    int children,
    int bedrooms,
    @Nullable Integer income,
    @Nullable Integer wealth,
    @Nullable Integer debt,
    @Nullable Integer support,
    @Nullable Integer bearsRent,
    boolean wheelchair,
    boolean stepFree,
    @Nullable Boolean permitIsTemporary,
    @Nullable Integer allowance,
    @Nullable Home home) {

  /// The dwelling it lives in, as far as schemes ask.
  ///
  /// @param municipal whether it is the municipality's own, or leased in by it
  public record Home(
      boolean municipal,
      boolean sharedPlace,
      @Nullable Boolean approved,
      @Nullable Boolean ownEntrance,
      @Nullable Boolean ownBath,
      @Nullable Boolean wheelchair,
      @Nullable Boolean stepFree) {}

  boolean municipalTenant() {
    return home != null && home.municipal();
  }
}
