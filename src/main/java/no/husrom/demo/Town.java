package no.husrom.demo;

import java.util.ArrayList;
import java.util.List;
import no.husrom.demo.Lot.Building;
import no.husrom.demo.Lot.Use;
import no.husrom.demo.source.Stream;
import no.husrom.demo.source.Stream.Kind;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;

/// A made-up stock of any size. A third of the buildings hold one dwelling, the others seven on
/// average; of the dwellings 16 in a hundred come free in the year, and so many leases as the size
/// says end in it.
final class Town {
  private final DemoSize size;
  private final long seed;
  private final List<String> districts;
  private final List<String> streets;

  private Town(DemoSize size, long seed, Words words) {
    this.size = size;
    this.seed = seed;
    this.districts = districts(size, words);
    this.streets = names(words.list("street.start"), words.list("street.end"));
  }

  static List<Lot> draw(DemoSize size, long seed, Words words) {
    return new Town(size, seed, words).lots();
  }

  /// The districts of a made-up town.
  static List<String> districts(DemoSize size, Words words) {
    return names(words.list("district.start"), words.list("district.end"))
        .subList(0, size.districts);
  }

  private static List<String> names(List<String> starts, List<String> ends) {
    List<String> names = new ArrayList<>();
    for (int shift = 0; shift < ends.size(); shift++) {
      for (int i = 0; i < starts.size(); i++) {
        names.add(starts.get(i) + ends.get((i + shift) % ends.size()));
      }
    }
    return names;
  }

  private List<Lot> lots() {
    List<Lot> lots = new ArrayList<>(size.dwellings);
    for (int building = 1; lots.size() < size.dwellings; building++) {
      addBuilding(lots, building);
    }
    return lots;
  }

  private void addBuilding(List<Lot> lots, int number) {
    Stream draw = new Stream(seed, Kind.BUILDING, number);
    int units = 1;
    if (!draw.chance(35)) {
      units = 2;
      while (units < 40 && draw.chance(84)) {
        units++;
      }
    }
    DwellingKind kind = kind(draw, units);
    Disposal disposal =
        List.of(Disposal.OWNED, Disposal.LEASED_IN, Disposal.PRIVATE_RIGHT)
            .get(draw.weighted(78, 15, 7));
    String district = districts.get(draw.weighted(weights()));
    String street = draw.of(streets) + " " + draw.between(1, 180);
    Building building =
        new Building(
            number, street, district, kind, disposal, draw.chance(units > 8 ? 60 : 15), null);
    for (int unit = 0; unit < units && lots.size() < size.dwellings; unit++) {
      lots.add(lot(lots.size() + 1, building, unit));
    }
  }

  private int[] weights() {
    int[] weights = new int[districts.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 10_000 / (100 + 35 * i);
    }
    return weights;
  }

  private static DwellingKind kind(Stream draw, int units) {
    if (units == 1) {
      return List.of(DwellingKind.DETACHED, DwellingKind.BASEMENT, DwellingKind.MODULAR)
          .get(draw.weighted(60, 30, 10));
    }
    if (units <= 4) {
      return draw.chance(50) ? DwellingKind.TERRACED : DwellingKind.SEMI_DETACHED;
    }
    return List.of(DwellingKind.FLAT, DwellingKind.CARE, DwellingKind.TRANSITIONAL)
        .get(draw.weighted(85, 7, 8));
  }

  private Lot lot(int number, Building building, int unit) {
    Stream draw = new Stream(seed, Kind.TOWN, number);
    int floor = building.kind() == DwellingKind.BASEMENT ? 0 : 1 + unit / 4;
    boolean reached = floor <= 1 || Boolean.TRUE.equals(building.lift());
    return new Lot(
        number,
        building,
        building.name(),
        floor,
        Stock.unitNumber(building.kind(), floor, 1 + unit % 4),
        1 + draw.weighted(45, 32, 15, 6, 2),
        reached && draw.chance(28),
        use(draw, number, building),
        null);
  }

  private Use use(Stream draw, int number, Building building) {
    long before = (number - 1L) * size.ending / size.dwellings;
    if ((long) number * size.ending / size.dwellings != before) {
      boolean back = building.disposal() == Disposal.LEASED_IN && draw.chance(30);
      return back ? Use.ENDING_BACK : draw.chance(4) ? Use.ENDING_FAMILY : Use.ENDING;
    }
    if (draw.chance(81)) {
      return Use.LET;
    }
    return List.of(Use.READY, Use.NOTICE, Use.MAINTENANCE, Use.UNAVAILABLE, Use.SHORT)
        .get(draw.weighted(25, 55, 10, 2, 8));
  }
}
