package no.husrom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Need against supply (dekning): homes by quarter and bedrooms. The gap is carried forward: what
/// was short in the first quarter is still short in the second until something covers it. Above 0
/// is a shortfall (underdekning), below 0 a surplus.
public record Balance(int year, List<Cell> cells) {
  /// The last row counts this many bedrooms and more; the first row counts bedsits too.
  public static final int MOST_BEDROOMS = 5;

  /// One quarter and number of bedrooms.
  public record Cell(Quarter quarter, int bedrooms, int need, int supply, int gap) {}

  /// One home needed or supplied from a day.
  public record Item(LocalDate day, int bedrooms) {
    int row() {
      return Math.clamp(bedrooms, 1, MOST_BEDROOMS);
    }
  }

  public Balance {
    cells = List.copyOf(cells);
  }

  /// Counts homes in the quarters of `year`. What was needed or free before the year counts in its
  /// first quarter; what comes after it is left out.
  public static Balance of(int year, List<Item> need, List<Item> supply) {
    List<Cell> cells = new ArrayList<>();
    int[] carried = new int[MOST_BEDROOMS + 1];
    for (Quarter quarter : Quarter.of(year)) {
      for (int bedrooms = 1; bedrooms <= MOST_BEDROOMS; bedrooms++) {
        int needed = count(need, quarter, bedrooms);
        int supplied = count(supply, quarter, bedrooms);
        carried[bedrooms] += needed - supplied;
        cells.add(new Cell(quarter, bedrooms, needed, supplied, carried[bedrooms]));
      }
    }
    return new Balance(year, cells);
  }

  private static int count(List<Item> items, Quarter quarter, int row) {
    LocalDate first = quarter.number() == 1 ? LocalDate.MIN : quarter.first();
    return (int)
        items.stream()
            .filter(item -> item.row() == row)
            .filter(item -> !item.day().isBefore(first) && !item.day().isAfter(quarter.last()))
            .count();
  }

  public Cell cell(Quarter quarter, int bedrooms) {
    return cells.stream()
        .filter(c -> c.quarter().equals(quarter) && c.bedrooms() == bedrooms)
        .findFirst()
        .orElseThrow();
  }

  /// Homes short at the end of the year, over the rows that are short.
  public int shortAtYearsEnd() {
    Quarter last = new Quarter(year, 4);
    return cells.stream()
        .filter(c -> c.quarter().equals(last))
        .mapToInt(c -> Math.max(0, c.gap()))
        .sum();
  }
}
