package no.husrom.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.husrom.plan.Balance;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.need.NeedKind;
import no.husrom.plan.need.NeedRow;
import no.husrom.plan.supply.Supply;
import no.husrom.plan.supply.SupplyAssumptions;
import no.husrom.plan.supply.SupplyKind;
import no.husrom.plan.supply.SupplyRow;
import org.jspecify.annotations.Nullable;

/// Homes needed within the year against those the registers know will be free, measures left out. A
/// dwelling of one size is not set off against a need of another. `plan` is the adopted plan and
/// `unplaced` how many households it has no home for; both null when there is none.
public record Unmet(List<Line> lines, @Nullable String plan, @Nullable Integer unplaced) {
  /// One home, needed or free, from a day. The last number of bedrooms means that and more.
  public sealed interface Line {
    int bedrooms();

    LocalDate from();
  }

  /// A household that needs a home; `who` is null for a place nobody is assigned to.
  public record Wanted(
      int bedrooms, LocalDate from, LocalDate deadline, NeedKind kind, @Nullable String who)
      implements Line {}

  /// A dwelling that is or comes free.
  public record Free(int bedrooms, LocalDate from, SupplyKind kind, String where) implements Line {}

  /// One number of bedrooms.
  public record Gap(int bedrooms, int needed, int free) {
    /// Homes short; below 0 when some are left over.
    public int lacking() {
      return needed - free;
    }
  }

  public Unmet {
    lines = List.copyOf(lines);
  }

  static Unmet of(Basis basis, Directory directory) {
    LocalDate last = basis.time().ends();
    Integer decided = basis.decision().decided();
    int persons = decided == null ? basis.decision().requested() : decided;
    List<Line> lines = new ArrayList<>();
    for (NeedRow row : Need.of(basis, persons, NeedAssumptions.PROPOSED).rows()) {
      if (row.certain() && !row.ready().isAfter(last)) {
        lines.add(wanted(row, directory));
      }
    }
    int turnaround = basis.registers().office().turnaroundDays();
    SupplyAssumptions assumptions = new SupplyAssumptions(turnaround, new TreeSet<>());
    for (SupplyRow row : Supply.of(basis, assumptions, Map.of()).rows()) {
      LocalDate from = row.available();
      if (row.shown().counts() && from != null && !from.isAfter(last)) {
        String where = directory.address(row.dwelling());
        lines.add(new Free(cell(row.bedrooms()), from, row.kind(), where));
      }
    }
    var plan = basis.adopted();
    return plan == null
        ? new Unmet(lines, null, null)
        : new Unmet(lines, plan.id(), plan.unplaced().size());
  }

  private static Wanted wanted(NeedRow row, Directory directory) {
    return new Wanted(
        cell(row.who().bedrooms()),
        row.ready(),
        row.deadline(),
        row.kind(),
        row.who().named() ? directory.who(row.who().id()) : null);
  }

  private static int cell(int bedrooms) {
    return Math.clamp(bedrooms, 1, Balance.MOST_BEDROOMS);
  }

  /// From one bedroom up; bedsits count as one.
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      int needed = 0;
      int free = 0;
      for (Line line : lines) {
        if (line.bedrooms() == bedrooms) {
          switch (line) {
            case Wanted _ -> needed++;
            case Free _ -> free++;
          }
        }
      }
      gaps.add(new Gap(bedrooms, needed, free));
    }
    return gaps;
  }

  /// Homes short, over the sizes that are short.
  public int lacking() {
    return gaps().stream().mapToInt(gap -> Math.max(0, gap.lacking())).sum();
  }
}
