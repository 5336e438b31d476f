package no.husrom.plan.planning;

import java.time.LocalDate;
import no.husrom.measure.MeasureStore;
import no.husrom.plan.DecisionStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.PinStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.register.RegisterStore;
import no.husrom.store.Transaction;

/// Reads what a year's plan is made from, all of it from one moment.
public final class Bases {
  private final RegisterStore registers = new RegisterStore();
  private final DecisionStore decisions = new DecisionStore();
  private final MeasureStore measures = new MeasureStore();
  private final PinStore pins = new PinStore();
  private final PlanStore plans = new PlanStore();

  /// @param day today: what has begun before it cannot be planned anew
  public Basis read(Transaction tx, int year, LocalDate day) {
    return new Basis(
        day,
        year,
        registers.read(tx),
        decisions.all(tx),
        measures.all(tx),
        pins.of(tx, year),
        plans.adopted(tx, year).orElse(null));
  }
}
