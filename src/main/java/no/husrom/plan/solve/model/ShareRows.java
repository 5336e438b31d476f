package no.husrom.plan.solve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Who may share with whom. A dwelling is either let whole or converted for one share group, never
/// for fewer households than the norms ask; a house with rooms takes one share group. Each such
/// choice is an extra column, 0 or 1, that every sharer's decision needs.
final class ShareRows {
  private final Space space;
  private final Map<Long, Mode> modes = new LinkedHashMap<>();
  private final DwellingRows dwellings;
  private final Map<String, Integer> groups = new HashMap<>();
  private final Map<String, Integer> houses = new HashMap<>();

  ShareRows(Space space, BooleanSupplier stop, RowList list, DwellingRows dwellings) {
    this.space = space;
    this.dwellings = dwellings;
    space.eachPair(
        stop,
        pair -> {
          long key = key(pair);
          if (key >= 0) {
            modes.computeIfAbsent(key, k -> new Mode()).households.add(space.household(pair));
          }
        });
    dropHousesWithOneGroup();
    for (Map.Entry<Long, Mode> entry : modes.entrySet()) {
      int fewest = space.facts().problem().norms().fewestSharers();
      entry.getValue().addRows(list, placesOf(entry.getKey()), fewest);
    }
  }

  private long key(int pair) {
    Facts facts = space.facts();
    Kind kind = space.kind(pair);
    if (kind != Kind.SHARE && kind != Kind.STAY) {
      return -1;
    }
    String house = facts.dwelling(space.target(pair)).house();
    String group = facts.household(space.household(pair)).shareGroup();
    if (group == null || (kind == Kind.STAY && house == null)) {
      return -1;
    }
    int g = groups.computeIfAbsent(group, k -> groups.size());
    long place =
        house == null
            ? space.target(pair)
            : space.facts().dwellings() + houses.computeIfAbsent(house, k -> houses.size());
    return place << 20 | g;
  }

  private void dropHousesWithOneGroup() {
    Map<Long, Integer> count = new HashMap<>();
    modes.keySet().forEach(key -> count.merge(key >> 20, 1, Integer::sum));
    modes.keySet().removeIf(key -> isHouse(key) && count.getOrDefault(key >> 20, 0) == 1);
  }

  private boolean isHouse(long key) {
    return key >> 20 >= space.facts().dwellings();
  }

  private int placesOf(long key) {
    return isHouse(key) ? 0 : space.facts().dwelling((int) (key >> 20)).sharedPlaces();
  }

  /// Adds the extra columns, once the budget rows are known.
  void extras(RowList list, LimitRows others) {
    Map<Long, Integer> oneGroup = new LinkedHashMap<>();
    for (Map.Entry<Long, Mode> entry : modes.entrySet()) {
      long place = entry.getKey() >> 20;
      boolean house = isHouse(entry.getKey());
      int row =
          house
              ? oneGroup.computeIfAbsent(place, p -> list.atMost(1))
              : dwellings.wholeRow((int) place);
      entry.getValue().addExtra(list, row, house ? -1 : others.operatingRow(), space);
    }
  }

  void use(int pair, Rows.Use use) {
    long key = modes.isEmpty() ? -1 : key(pair);
    Mode mode = key < 0 ? null : modes.get(key);
    if (mode != null) {
      int h = space.household(pair);
      mode.use(
          h, space.kind(pair) == Kind.SHARE ? space.facts().places(h, space.target(pair)) : 0, use);
    }
  }

  /// One share group in one place.
  private static final class Mode {
    private final TreeSet<Integer> households = new TreeSet<>();
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private int mostRow = -1;
    private int leastRow = -1;
    private int places;
    private int fewest;

    void addRows(RowList list, int sharedPlaces, int fewestSharers) {
      places = sharedPlaces;
      fewest = fewestSharers;
      for (int household : households) {
        rowOf.put(household, list.atMost(0));
      }
      if (places > 0) {
        mostRow = list.atMost(0);
        leastRow = fewest > 1 ? list.atMost(0) : -1;
      }
    }

    /// @param taken how many of the places
    void use(int household, int taken, Rows.Use use) {
      use.of(rowOf.getOrDefault(household, -1), 1);
      if (mostRow >= 0) {
        use.of(mostRow, taken);
      }
      if (leastRow >= 0) {
        use.of(leastRow, -1);
      }
    }

    void addExtra(RowList list, int wholeRow, int operatingRow, Space space) {
      List<long[]> uses = new ArrayList<>();
      rowOf.values().stream().sorted().forEach(row -> uses.add(new long[] {row, -1}));
      uses.add(new long[] {wholeRow, 1});
      if (places > 0) {
        uses.add(new long[] {mostRow, -places});
      }
      if (leastRow >= 0) {
        uses.add(new long[] {leastRow, fewest});
      }
      if (operatingRow >= 0) {
        uses.add(new long[] {operatingRow, space.conversionCost()});
      }
      long cost = places > 0 ? Pricing.hundreds(space.conversionCost()) : 0;
      list.extra(
          true,
          cost,
          uses.stream().mapToInt(u -> (int) u[0]).toArray(),
          uses.stream().mapToLong(u -> u[1]).toArray());
    }
  }
}
