package no.husrom.overview;

import java.time.LocalDate;
import java.util.Map;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.office.RateStore;
import no.husrom.plan.Plan;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.PlanStore;
import no.husrom.store.Transaction;

/// Reads what the first screen is reckoned from, all of it from one moment.
public final class OverviewStore {
  private final BasisStore bases = new BasisStore();
  private final DecisionStore decisions = new DecisionStore();
  private final PlanStore plans = new PlanStore();

  /// The overview on `day`, for its year; for the next one that is decided on when this is not.
  public Overview read(Transaction tx, LocalDate day) {
    int year =
        decisions.all(tx).stream()
            .mapToInt(Decision::year)
            .filter(decided -> decided >= day.getYear())
            .min()
            .orElse(day.getYear());
    Basis basis = bases.read(tx, year, day);
    Plan adopted = basis.adopted();
    return Overview.of(
        basis, adopted == null ? Map.of() : plans.done(tx, adopted.id()), new RateStore().book(tx));
  }
}
