package no.husrom.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// A checklist for one lease (sjekkliste for leigekontrakt): the steps that fit the case, in order,
/// each with who does it and by when.
public record Checklist(ChecklistKind kind, ChecklistFacts facts, List<Line> lines) {

  /// A step of this lease. `due` is missing when the lease has no date to count from.
  public record Line(Step step, List<Unit> units, @Nullable LocalDate due) {
    public Line {
      units = List.copyOf(units);
    }
  }

  public Checklist {
    lines = List.copyOf(lines);
  }

  public static Checklist forLease(
      ChecklistKind kind,
      Lease lease,
      Household household,
      Dwelling dwelling,
      String municipality) {
    return of(kind, ChecklistFacts.of(lease, household, dwelling, municipality));
  }

  public static Checklist of(ChecklistKind kind, ChecklistFacts facts) {
    List<Line> lines = new ArrayList<>();
    for (Step step : Step.values()) {
      Optional<LocalDate> due = step.due().on(facts.lease());
      if (kind.takesIn(step) && concerns(step, facts) && !isPast(step, due, facts.lease())) {
        lines.add(new Line(step, units(step, facts), due.orElse(null)));
      }
    }
    lines.sort(
        Comparator.comparing((Line line) -> line.step().phase())
            .thenComparing(Line::due, Comparator.nullsLast(Comparator.naturalOrder())));
    return new Checklist(kind, facts, lines);
  }

  private static boolean concerns(Step step, ChecklistFacts facts) {
    return (facts.refugee() || !step.forRefugeesOnly())
        && (facts.privateLandlord() || step != Step.PRIVATE_LEASE)
        && (!facts.hidden() || step != Step.MAILBOX)
        && (facts.lease().ends() != null || !step.needsEnd());
  }

  /// A short lease has no day nine months before its end, and no index adjustment after it.
  private static boolean isPast(Step step, Optional<LocalDate> due, Lease lease) {
    if (step.phase() != Phase.RUNNING || due.isEmpty()) {
      return false;
    }
    LocalDate ends = lease.ends();
    return due.get().isBefore(lease.starts()) || ends != null && !due.get().isBefore(ends);
  }

  /// The refugee service follows up refugees; for others the housing office does its steps.
  private static List<Unit> units(Step step, ChecklistFacts facts) {
    return step.units().stream()
        .map(unit -> unit == Unit.FL && !facts.refugee() ? Unit.BU : unit)
        .distinct()
        .toList();
  }
}
