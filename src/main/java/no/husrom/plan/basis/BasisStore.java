package no.husrom.plan.basis;

import java.time.LocalDate;
import no.husrom.measure.MeasureStore;
import no.husrom.office.DecisionStore;
import no.husrom.office.RateStore;
import no.husrom.plan.keep.CapStore;
import no.husrom.plan.keep.PinStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.register.RegisterStore;
import no.husrom.store.Transaction;

/// Reads all that a plan is made from in one transaction.
public final class BasisStore {
  private final RegisterStore registers = new RegisterStore();
  private final DecisionStore decisions = new DecisionStore();
  private final MeasureStore measures = new MeasureStore();
  private final PinStore pins = new PinStore();
  private final PlanStore plans = new PlanStore();
  private final CapStore caps = new CapStore();
  private final RateStore rates = new RateStore();

  /// The basis for a plan of `year`, on `day`.
  public Basis read(Transaction tx, int year, LocalDate day) {
    return new Basis(
        day,
        year,
        registers.read(tx),
        decisions.all(tx),
        measures.all(tx),
        pins.of(tx, year),
        plans.adopted(tx, year).orElse(null),
        rates.book(tx),
        caps.of(tx, year));
  }
}
