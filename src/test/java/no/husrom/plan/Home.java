package no.husrom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Holding;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Rent;
import no.husrom.dwelling.Size;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.dwelling.Surroundings;
import no.husrom.dwelling.letting.Letting;
import org.jspecify.annotations.Nullable;

/// A dwelling of a [Town], being described.
public final class Home {
  private final String id;
  private final int bedrooms;
  private Disposal disposal = Disposal.OWNED;
  private @Nullable LocalDate leasedInUntil;
  private @Nullable LocalDate availableFrom;
  private @Nullable String district;
  private final List<StatusChange> statuses = new ArrayList<>();
  private int rent = 8_000;
  private @Nullable Boolean wheelchair;
  private DwellingKind kind = DwellingKind.FLAT;
  private @Nullable String house;
  private Letting letting = Letting.ORDINARY;
  private @Nullable String building;
  private @Nullable String school;

  Home(String id, int bedrooms) {
    this.id = id;
    this.bedrooms = bedrooms;
  }

  public Home planned(@Nullable LocalDate from) {
    disposal = Disposal.PLANNED;
    availableFrom = from;
    return this;
  }

  /// Owned, and comes into use that day.
  public Home comes(LocalDate day) {
    availableFrom = day;
    return this;
  }

  public Home leasedInUntil(LocalDate day) {
    disposal = Disposal.LEASED_IN;
    leasedInUntil = day;
    return this;
  }

  public Home status(LocalDate from, Status status) {
    statuses.add(new StatusChange(from, status, ""));
    return this;
  }

  /// Reserved from that day for whom the words name.
  public Home reserved(LocalDate from, String whom) {
    statuses.add(new StatusChange(from, Status.RESERVED, whom));
    return this;
  }

  public Home letting(@Nullable Integer sharedPlaces, @Nullable Integer extraDays) {
    letting = new Letting(sharedPlaces, extraDays);
    return this;
  }

  public Home building(String name) {
    building = name;
    return this;
  }

  public Home school(String primary) {
    school = primary;
    return this;
  }

  public Home rent(int perMonth) {
    rent = perMonth;
    return this;
  }

  public Home in(String where) {
    district = where;
    return this;
  }

  /// A house whose rooms may be let one by one.
  public Home shared() {
    kind = DwellingKind.SHARED_HOUSE;
    return this;
  }

  public Home roomOf(String id) {
    kind = DwellingKind.ROOM;
    house = id;
    return this;
  }

  public Home wheelchair() {
    wheelchair = true;
    return this;
  }

  Dwelling done() {
    return new Dwelling(
        id,
        1,
        Address.of("Gata " + id),
        kind,
        house,
        Size.ofBedrooms(bedrooms),
        new Access(null, null, wheelchair, null),
        new Holding(disposal, null, null, leasedInUntil, null),
        Rent.of(rent),
        availableFrom,
        new Surroundings(district, building, school, null),
        Meters.UNKNOWN,
        Approval.UNKNOWN,
        letting,
        null,
        "",
        statuses,
        Map.of());
  }
}
