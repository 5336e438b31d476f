package no.husrom.cli.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.husrom.demo.source.DemoIds;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
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
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.lease.Lease;
import no.husrom.lease.Occupancy;
import no.husrom.office.Office;
import no.husrom.register.Registers;

/// A made-up city to measure on: so many dwellings, as many households, and half as many leases
/// again, since every second dwelling has had a tenant before the present one. The same number
/// gives the same city.
final class City {
  private static final long SEED = 7;
  private static final LocalDate PAST = LocalDate.of(2022, 1, 1);
  private static final LocalDate PRESENT = LocalDate.of(2025, 1, 1);
  private static final int YEARS = 3;

  /// The year in which the leases of those who live there end.
  static final int LEASES_END = 2028;

  private final int size;
  private final Words words = new Words();
  private final List<String> streetStarts = words.list("street.start");
  private final List<String> streetEnds = words.list("street.end");
  private final List<String> districts = words.list("district.start");
  private final List<String> plants = words.list("plants");
  private final DemoIds ids = new DemoIds(6);

  private City(int size) {
    this.size = size;
  }

  static Registers of(int size) {
    return new City(size).registers();
  }

  /// A city in which one row of ten is a lease of a dwelling that is not there: of 20,000 dwellings
  /// 50,000 rows with 5,000 faults.
  static Registers withFaults(int size) {
    Registers city = of(size);
    List<Lease> leases = new ArrayList<>(city.leases().subList(0, size / 4));
    for (Lease lease : city.leases().subList(size / 4, size / 2)) {
      leases.add(
          Lease.of(
              lease.id(),
              lease.householdId(),
              new Occupancy("-" + lease.dwellingId(), lease.starts(), lease.ends()),
              lease.rent()));
    }
    return new Registers(city.office(), city.dwellings(), city.households(), leases);
  }

  private Registers registers() {
    List<Dwelling> dwellings = new ArrayList<>(size);
    List<Household> households = new ArrayList<>(size);
    List<Lease> leases = new ArrayList<>(size + size / 2);
    for (int i = 0; i < size; i++) {
      dwellings.add(dwelling(i));
      households.add(household(i));
    }
    for (int i = 0; i < size; i++) {
      leases.add(lease(leases.size(), i, i, PRESENT));
      if (i % 2 == 0) {
        leases.add(lease(leases.size(), i, (i + 1) % size, PAST));
      }
    }
    return new Registers(Office.PROPOSED, dwellings, households, leases);
  }

  private Dwelling dwelling(int i) {
    Stream draw = new Stream(SEED, Kind.DWELLING, i);
    int house = i / 6;
    String street =
        streetStarts.get(house % streetStarts.size())
            + streetEnds.get(house / streetStarts.size() % streetEnds.size());
    String address = street + " " + (1 + house / (streetStarts.size() * streetEnds.size()));
    int floor = 1 + i % 6 / 2;
    int bedrooms = 1 + draw.weighted(45, 32, 15, 6, 2);
    Integer area = 24 + bedrooms * 14 + draw.below(20);
    return new Dwelling(
        ids.dwelling(i),
        0,
        new Address(
            address,
            words.word("postcode"),
            words.word("town"),
            words.word("municipality.number"),
            "H0" + (100 * floor + 1 + i % 2),
            (100 + house % 80) + "/" + house),
        DwellingKind.FLAT,
        null,
        new Size(bedrooms, bedrooms + 2, BigDecimal.valueOf(area), floor),
        new Access(draw.chance(40), draw.chance(50), draw.chance(20), false),
        Holding.of(Disposal.OWNED),
        Rent.of(6_000 + draw.below(90) * 100),
        null,
        new Surroundings(districts.get(house % districts.size()).strip(), address, null, null),
        new Meters("70570750" + i, null),
        new Approval(true, true, true),
        Letting.ORDINARY,
        PRESENT.minusDays(draw.below(900)),
        draw.chance(30) ? words.word("status.ready") : "",
        List.of(new StatusChange(PAST, Status.LET, "")),
        Map.of());
  }

  private Household household(int i) {
    Stream draw = new Stream(SEED, Kind.TENANT, i);
    List<Member> members = new ArrayList<>();
    members.add(Member.of(1950 + draw.below(55), Part.MAIN));
    for (int child = draw.weighted(50, 20, 20, 10); child > 0; child--) {
      members.add(Member.of(2007 + draw.below(18), Part.CHILD));
    }
    String file = words.word("label.case", draw.of(plants), String.valueOf(i), members.size());
    return Household.of(ids.household(i), file, Category.SITTING_TENANT, members);
  }

  private Lease lease(int number, int dwelling, int household, LocalDate starts) {
    Stream draw = new Stream(SEED, Kind.LEASE, number);
    LocalDate first = starts.plusDays(draw.below(300));
    LocalDate last = starts.plusYears(YEARS).minusDays(1);
    return Lease.of(
        ids.lease(number),
        ids.household(household),
        new Occupancy(ids.dwelling(dwelling), first, last),
        6_000 + draw.below(90) * 100);
  }
}
