package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.Collections;
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
/// @param onlyFor the households that may move in, of which some need not be in the problem, when
///   it is kept for them; none: any may. Empty: it is not on offer, and only its own tenant can
///   have it, by a new lease
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
    @Nullable String school,
    @Nullable Set<String> onlyFor) {

  public DwellingOffer {
    features = Collections.unmodifiableSet(new TreeSet<>(features));
    onlyFor = onlyFor == null ? null : Collections.unmodifiableSet(new TreeSet<>(onlyFor));
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
    return new DwellingDraft(id, bedrooms, area, rent, available).done();
  }

  /// The same to be written on, as another dwelling or as this one changed.
  public DwellingDraft draft() {
    return new DwellingDraft(this);
  }

  public DwellingOffer withFeatures(Set<Feature> value) {
    return draft().features(value).done();
  }

  public DwellingOffer withBuilding(String value) {
    return draft().building(value).done();
  }

  public DwellingOffer withTimes(
      @Nullable LocalDate newAvailable, @Nullable LocalDate newUntil, int extraDays) {
    return draft().available(newAvailable).until(newUntil).turnaroundExtraDays(extraDays).done();
  }

  public DwellingOffer withSharing(
      int places, @Nullable String newHouse, @Nullable String newHouseGroup) {
    DwellingDraft draft = draft().sharedPlaces(places).house(newHouse, newHouseGroup);
    return newHouse == null ? draft.done() : draft.mostPersons(1).done();
  }

  public DwellingOffer withSchool(@Nullable String value) {
    return draft().school(value).done();
  }

  /// Whether the household may move in, as far as reservations go.
  public boolean openTo(String household) {
    return onlyFor == null || onlyFor.contains(household);
  }

  /// Whether anybody at all may move in.
  public boolean onOffer() {
    return onlyFor == null || !onlyFor.isEmpty();
  }

  /// What a dwelling can have and a household can need; a need is a hard rule.
  public enum Feature {
    /// Usable in a wheelchair all through.
    WHEELCHAIR,
    /// Reached without steps: on the ground or by lift.
    STEP_FREE
  }
}
