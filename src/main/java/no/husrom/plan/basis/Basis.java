package no.husrom.plan.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.measure.Measure;
import no.husrom.office.Decision;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.Pin;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// Everything a plan for one year is made from, as it stood on `day`. `adopted` is the newest
/// adopted edition of the year, if there is one, or the plan that is planned around instead; `pins`
/// are the year's.
public record Basis(
    LocalDate day,
    int year,
    Registers registers,
    List<Decision> decisions,
    List<Measure> measures,
    List<Pin> pins,
    @Nullable Plan adopted) {

  public Basis {
    decisions = List.copyOf(decisions);
    measures = List.copyOf(measures);
    pins = List.copyOf(pins);
  }

  /// Registers alone: nothing decided, no measures, nothing by hand, no plan before.
  public static Basis of(LocalDate day, int year, Registers registers) {
    return new Basis(day, year, registers, List.of(), List.of(), List.of(), null);
  }

  public PlanTime time() {
    return PlanTime.of(year, day);
  }

  /// The council's decision for the year, or one where nothing is known.
  public Decision decision() {
    return decisions.stream()
        .filter(d -> d.year() == year)
        .findFirst()
        .orElseGet(() -> Decision.unknown(year));
  }

  public Optional<Household> household(String id) {
    return registers.households().stream().filter(h -> h.id().equals(id)).findFirst();
  }

  public Optional<Dwelling> dwelling(String id) {
    return registers.dwellings().stream().filter(d -> d.id().equals(id)).findFirst();
  }

  public Basis withPins(List<Pin> others) {
    return new Basis(day, year, registers, decisions, measures, others, adopted);
  }

  /// The basis for planning again around a plan.
  public Basis around(Plan plan) {
    return new Basis(day, year, registers, decisions, measures, pins, plan);
  }
}
