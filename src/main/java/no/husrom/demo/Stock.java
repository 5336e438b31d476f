package no.husrom.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.demo.Lot.Building;
import no.husrom.demo.Lot.Use;
import no.husrom.demo.source.Words;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.DwellingKind;
import org.jspecify.annotations.Nullable;

/// The demo municipality's dwellings as they stand in `stock.csv`.
final class Stock {
  private static final Pattern UNIT = Pattern.compile("(\\d)(\\*?)([a-z]*)");

  private final List<Lot> lots = new ArrayList<>();
  private int buildings;

  private Stock() {}

  static List<Lot> read() {
    Stock stock = new Stock();
    Words.table("stock.csv").forEach(stock::add);
    return stock.lots;
  }

  private void add(String[] row) {
    String street = row[0];
    int houseNumber = Integer.parseInt(row[1]);
    DwellingKind kind = DwellingKind.valueOf(row[3]);
    boolean shared = kind == DwellingKind.SHARED_HOUSE;
    Building building =
        new Building(
            ++buildings,
            street + " " + houseNumber,
            row[2],
            kind,
            Disposal.valueOf(row[4]),
            row[5].isEmpty() ? null : row[5].equals("yes"),
            shared ? lots.size() + 1 : null);
    @Nullable Integer month = row[6].isEmpty() ? null : Integer.valueOf(row[6]);
    String[] floors = row[7].split("\\|");
    if (shared) {
      int rooms = row[7].split("[,|]").length;
      lots.add(
          new Lot(
              lots.size() + 1, building, building.name(), 1, "", rooms, false, Use.HOUSE, null));
    }
    for (int floor = 1; floor <= floors.length; floor++) {
      String[] units = floors[floor - 1].split(",");
      for (int unit = 1; unit <= units.length; unit++) {
        Matcher spec = UNIT.matcher(units[unit - 1]);
        if (!spec.matches()) {
          throw new IllegalArgumentException("No unit " + units[unit - 1]);
        }
        boolean ownNumber = kind == DwellingKind.TERRACED || kind == DwellingKind.SEMI_DETACHED;
        int own = ownNumber ? houseNumber + 2 * (unit - 1) : houseNumber;
        lots.add(
            new Lot(
                lots.size() + 1,
                building,
                street + " " + own,
                kind == DwellingKind.BASEMENT ? 0 : floor,
                unitNumber(kind, floor, ownNumber ? 1 : unit),
                Integer.parseInt(spec.group(1)),
                !spec.group(2).isEmpty(),
                Use.of(spec.group(3)),
                month));
      }
    }
  }

  /// The form of the cadastre: main floor or basement, the floor, the door.
  static String unitNumber(DwellingKind kind, int floor, int door) {
    return kind == DwellingKind.BASEMENT
        ? String.format(Locale.ROOT, "U01%02d", door)
        : String.format(Locale.ROOT, "H%02d%02d", floor, door);
  }
}
