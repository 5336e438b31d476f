package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A dwelling that can be given out, or the home of a sitting tenant. A room in a shared house is a
/// dwelling of its own with one bedroom, `mostPersons` 1 and the house named in `house`.
///
/// @param mostPersons the most persons that may live here, whatever the bedrooms
/// @param area district, for wishes, bans and [Limits.GroupCap]
/// @param building for [Limits.GroupCap]; empty: none
/// @param rent what the tenant pays, kroner a month
/// @param available the first day somebody may move in, works done; none: never, except when a
///   sitting tenant in the problem leaves it
/// @param until the day the municipality loses it (a leased-in dwelling); none: never
/// @param turnaroundExtraDays days of work beyond [Norms#turnaroundDays] after each tenant
/// @param sharedPlaces how many places it has after a conversion for sharing; 0: it cannot be
///   shared
/// @param house the shared house this room is part of
/// @param houseGroup the share group of those who live in that house already
public record DwellingOffer(
    String id,
    int bedrooms,
    int mostPersons,
    Set<Feature> features,
    String area,
    String building,
    int rent,
    @Nullable LocalDate available,
    @Nullable LocalDate until,
    int turnaroundExtraDays,
    int sharedPlaces,
    @Nullable String house,
    @Nullable String houseGroup,
    @Nullable String school) {

  public DwellingOffer {
    features = java.util.Collections.unmodifiableSet(new TreeSet<>(features));
    if (id.isEmpty() || bedrooms < 0 || mostPersons < 1 || rent < 0) {
      throw new IllegalArgumentException("bedrooms, persons or rent out of range: " + id);
    }
    if (turnaroundExtraDays < 0 || sharedPlaces < 0 || (house != null && sharedPlaces > 0)) {
      throw new IllegalArgumentException("turnaround or sharing out of range: " + id);
    }
  }

  /// An ordinary dwelling with two persons a bedroom and nothing special about it.
  public static DwellingOffer plain(
      String id, int bedrooms, String area, int rent, @Nullable LocalDate available) {
    int persons = 2 * Math.max(1, bedrooms);
    return new DwellingOffer(
        id, bedrooms, persons, Set.of(), area, "", rent, available, null, 0, 0, null, null, null);
  }

  public DwellingOffer withFeatures(Set<Feature> value) {
    return new DwellingOffer(
        id,
        bedrooms,
        mostPersons,
        value,
        area,
        building,
        rent,
        available,
        until,
        turnaroundExtraDays,
        sharedPlaces,
        house,
        houseGroup,
        school);
  }

  public DwellingOffer withBuilding(String value) {
    return new DwellingOffer(
        id,
        bedrooms,
        mostPersons,
        features,
        area,
        value,
        rent,
        available,
        until,
        turnaroundExtraDays,
        sharedPlaces,
        house,
        houseGroup,
        school);
  }

  public DwellingOffer withTimes(
      @Nullable LocalDate newAvailable, @Nullable LocalDate newUntil, int extraDays) {
    return new DwellingOffer(
        id,
        bedrooms,
        mostPersons,
        features,
        area,
        building,
        rent,
        newAvailable,
        newUntil,
        extraDays,
        sharedPlaces,
        house,
        houseGroup,
        school);
  }

  public DwellingOffer withSharing(
      int places, @Nullable String newHouse, @Nullable String newHouseGroup) {
    return new DwellingOffer(
        id,
        bedrooms,
        newHouse == null ? mostPersons : 1,
        features,
        area,
        building,
        rent,
        available,
        until,
        turnaroundExtraDays,
        places,
        newHouse,
        newHouseGroup,
        school);
  }

  public DwellingOffer withSchool(@Nullable String value) {
    return new DwellingOffer(
        id,
        bedrooms,
        mostPersons,
        features,
        area,
        building,
        rent,
        available,
        until,
        turnaroundExtraDays,
        sharedPlaces,
        house,
        houseGroup,
        value);
  }

  /// What a dwelling can have and a household can need; a need is a hard rule.
  public enum Feature {
    /// Usable in a wheelchair all through.
    WHEELCHAIR,
    /// Reached without steps: on the ground or by lift.
    STEP_FREE
  }
}
