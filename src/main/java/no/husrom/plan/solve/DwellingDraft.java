package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer.Feature;
import org.jspecify.annotations.Nullable;

/// A [DwellingOffer] being written, because it has many facts and most have an ordinary value. Not
/// thread safe; each method returns the draft itself.
public final class DwellingDraft {
  private String id;
  private int bedrooms;
  private int mostPersons;
  private Set<Feature> features = Set.of();
  private String area;
  private String building = "";
  private int rent;
  private @Nullable LocalDate available;
  private @Nullable LocalDate until;
  private int turnaroundExtraDays;
  private int sharedPlaces;
  private @Nullable String house;
  private @Nullable String houseGroup;
  private @Nullable String school;
  private @Nullable Set<String> onlyFor;

  /// An ordinary dwelling with two persons a bedroom and nothing special about it.
  public DwellingDraft(
      String id, int bedrooms, String area, int rent, @Nullable LocalDate available) {
    this.id = id;
    this.bedrooms = bedrooms;
    this.mostPersons = 2 * Math.max(1, bedrooms);
    this.area = area;
    this.rent = rent;
    this.available = available;
  }

  DwellingDraft(DwellingOffer from) {
    id = from.id();
    bedrooms = from.bedrooms();
    mostPersons = from.mostPersons();
    features = from.features();
    area = from.area();
    building = from.building();
    rent = from.rent();
    available = from.available();
    until = from.until();
    turnaroundExtraDays = from.turnaroundExtraDays();
    sharedPlaces = from.sharedPlaces();
    house = from.house();
    houseGroup = from.houseGroup();
    school = from.school();
    onlyFor = from.onlyFor();
  }

  public DwellingDraft id(String value) {
    id = value;
    return this;
  }

  public DwellingDraft bedrooms(int value) {
    bedrooms = value;
    return this;
  }

  public DwellingDraft mostPersons(int value) {
    mostPersons = value;
    return this;
  }

  public DwellingDraft features(Set<Feature> value) {
    features = value;
    return this;
  }

  public DwellingDraft building(String value) {
    building = value;
    return this;
  }

  public DwellingDraft rent(int value) {
    rent = value;
    return this;
  }

  public DwellingDraft available(@Nullable LocalDate value) {
    available = value;
    return this;
  }

  public DwellingDraft until(@Nullable LocalDate value) {
    until = value;
    return this;
  }

  public DwellingDraft turnaroundExtraDays(int value) {
    turnaroundExtraDays = value;
    return this;
  }

  public DwellingDraft sharedPlaces(int value) {
    sharedPlaces = value;
    return this;
  }

  /// @param group the share group of those who live in the house already
  public DwellingDraft house(@Nullable String value, @Nullable String group) {
    house = value;
    houseGroup = group;
    return this;
  }

  public DwellingDraft school(@Nullable String value) {
    school = value;
    return this;
  }

  public DwellingDraft onlyFor(@Nullable Set<String> value) {
    onlyFor = value;
    return this;
  }

  /// @throws IllegalArgumentException when a number is out of range
  public DwellingOffer done() {
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
        school,
        onlyFor);
  }
}
