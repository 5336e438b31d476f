package no.husrom.plan.show;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.plan.Balance;
import no.husrom.plan.Persons;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Plan;
import no.husrom.plan.Plan.Adoption;
import no.husrom.plan.PlanTask.What;
import no.husrom.plan.Quarter;
import org.jspecify.annotations.Nullable;

/// Makes the public edition of a plan.
public final class PublicEdition {
  private static final ZoneId ZONE = ZoneOffset.UTC;

  private PublicEdition() {}

  public static PublicPlan of(Plan plan) {
    Adoption adoption = plan.adoption();
    return new PublicPlan(
        plan.id(),
        plan.year(),
        plan.scenario(),
        plan.created(),
        adoption == null ? null : adoption.at().atZone(ZONE).toLocalDate(),
        plan.starts(),
        plan.status(),
        plan.inputDigest(),
        plan.levels(),
        persons(plan.persons()),
        households(plan),
        plan.measures(),
        balance(plan.balance()),
        plan.costs(),
        plan.tasks().stream().filter(t -> t.what() == What.START_MEASURE).toList(),
        plan.rates());
  }

  /// The parts are known to add up to the planned number.
  private static PublicPlan.Persons persons(Persons p) {
    int[] parts = {p.settled(), p.named(), p.minors(), p.unnamed()};
    boolean[] hide = line(parts);
    return new PublicPlan.Persons(
        p.requested(),
        p.decided(),
        p.planned(),
        shown(parts[0], hide[0]),
        shown(parts[1], hide[1]),
        shown(parts[2], hide[2]),
        shown(parts[3], hide[3]),
        count(p.reunited()));
  }

  private static PublicPlan.Households households(Plan plan) {
    int renewed = (int) plan.placements().stream().filter(p -> p.home() instanceof Renewed).count();
    int placed = plan.placements().size() - renewed;
    boolean[] hide = line(placed, renewed, plan.unplaced().size());
    return new PublicPlan.Households(
        shown(placed, hide[0]),
        shown(renewed, hide[1]),
        shown(plan.unplaced().size(), hide[2]),
        count(plan.endingLeases().size()));
  }

  /// What may be told of a count that is no part of a sum; null when it is suppressed.
  public static @Nullable Integer count(int count) {
    return shown(count, line(count)[0]);
  }

  private static boolean[] line(int... counts) {
    return Suppression.of(new int[][] {counts})[0];
  }

  private static @Nullable Integer shown(int count, boolean hide) {
    return hide ? null : Integer.valueOf(count);
  }

  /// A gap is carried forward, so it would tell a suppressed need: between the first suppressed
  /// need of a number of bedrooms and the end of the year it is suppressed too; and at the end of
  /// the year, where it tells the need of the whole year, when that is small.
  private static List<PublicPlan.Cell> balance(Balance balance) {
    List<Quarter> quarters = Quarter.of(balance.year());
    int[][] need = new int[Balance.MOST_BEDROOMS][quarters.size()];
    for (Balance.Cell cell : balance.cells()) {
      need[cell.bedrooms() - 1][quarters.indexOf(cell.quarter())] = cell.need();
    }
    boolean[][] hide = Suppression.of(need);
    List<PublicPlan.Cell> cells = new ArrayList<>();
    for (Balance.Cell cell : balance.cells()) {
      boolean[] row = hide[cell.bedrooms() - 1];
      int quarter = quarters.indexOf(cell.quarter());
      boolean before = false;
      for (int q = 0; q <= quarter; q++) {
        before |= row[q];
      }
      boolean last = quarter == quarters.size() - 1;
      boolean small = count(IntStream.of(need[cell.bedrooms() - 1]).sum()) == null;
      cells.add(
          new PublicPlan.Cell(
              cell.quarter(),
              cell.bedrooms(),
              shown(cell.need(), row[quarter]),
              cell.supply(),
              shown(cell.gap(), last ? small : before)));
    }
    return cells;
  }
}
