package no.husrom.plan.ui.chart.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.Balance;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;

/// Need against supply month by month and by bedrooms when the plan is carried out, as
/// [no.husrom.plan.Balance] has it by quarter. What was needed or free before the year counts in
/// January.
///
/// @param cells by bedrooms from 1 to [Balance#MOST_BEDROOMS] and more, then by month
public record Months(int year, List<List<Cell>> cells) {
  public static final int MONTHS = 12;

  /// `gap` is carried from month to month: above 0 homes are short.
  public record Cell(int need, int supply, int gap) {}

  public static Months of(Year year) {
    Problem problem = year.problem();
    int[][] need = new int[Balance.MOST_BEDROOMS][MONTHS];
    int[][] supply = new int[Balance.MOST_BEDROOMS][MONTHS];
    Counter counter = new Counter(year.plan().year());
    Map<String, HouseholdNeed> needs = new HashMap<>();
    problem.households().forEach(h -> needs.put(h.id(), h));
    Map<String, DwellingOffer> offers = new HashMap<>();
    problem.dwellings().forEach(d -> offers.put(d.id(), d));
    Map<String, Integer> units = new HashMap<>();
    for (MeasureOffer measure : problem.measures()) {
      units.put(measure.id(), measure.bedrooms());
    }
    for (DwellingOffer offer : problem.dwellings()) {
      LocalDate available = offer.available();
      if (available != null && lasts(offer, available, problem)) {
        counter.add(supply, available, offer.bedrooms());
      }
    }
    for (Assignment assignment : year.edition().proposal().assignments()) {
      HouseholdNeed household = needs.get(assignment.household());
      LocalDate moves =
          switch (assignment) {
            case Assignment.Stay stay -> stay.from();
            case Assignment.NewUnit unit -> unit.from();
            case Assignment.Unplaced _, Assignment.Leaving _, Assignment.Renewal _ -> null;
          };
      if (household == null || !(moves != null || assignment instanceof Assignment.Unplaced)) {
        continue;
      }
      counter.add(need, household.ready(), household.bedrooms());
      if (assignment instanceof Assignment.NewUnit unit) {
        counter.add(supply, unit.from(), units.getOrDefault(unit.measure(), 0));
      }
      HouseholdNeed.Home home = household.home();
      DwellingOffer left = home == null ? null : offers.get(home.dwelling());
      if (moves != null && left != null && left.until() == null) {
        LocalDate ready = moves.plusDays(problem.norms().turnaroundDays());
        counter.add(supply, ready, left.bedrooms());
      }
    }
    return new Months(year.plan().year(), counter.cells(need, supply));
  }

  /// A home that is lost before a lease has lasted is no supply.
  private static boolean lasts(DwellingOffer offer, LocalDate available, Problem problem) {
    LocalDate until = offer.until();
    int shortest = problem.norms().shortestLeaseDays();
    return until == null || !until.isBefore(available.plusDays(shortest));
  }

  /// Puts homes in their row and month.
  private record Counter(int year) {
    void add(int[][] counts, LocalDate day, int bedrooms) {
      if (day.getYear() <= year) {
        int month = day.getYear() < year ? 0 : day.getMonthValue() - 1;
        counts[Math.clamp(bedrooms, 1, Balance.MOST_BEDROOMS) - 1][month]++;
      }
    }

    List<List<Cell>> cells(int[][] need, int[][] supply) {
      List<List<Cell>> rows = new ArrayList<>();
      for (int row = 0; row < need.length; row++) {
        List<Cell> cells = new ArrayList<>();
        int gap = 0;
        for (int month = 0; month < MONTHS; month++) {
          gap += need[row][month] - supply[row][month];
          cells.add(new Cell(need[row][month], supply[row][month], gap));
        }
        rows.add(List.copyOf(cells));
      }
      return rows;
    }
  }

  /// The most homes needed or free in a month.
  public int most() {
    return cells.stream()
        .flatMap(List::stream)
        .mapToInt(cell -> Math.max(cell.need(), cell.supply()))
        .max()
        .orElse(0);
  }
}
