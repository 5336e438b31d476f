package no.husrom.cli.planning;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.plan.basis.Basis;
import no.husrom.store.Transaction;

/// Which year is planned when none is named, and for how many.
public record PlanYear(LocalDate today) {

  /// The newest year the council has decided on, when it is not over; else the next year from
  /// November on, and before that the present one.
  public int proposed(Transaction tx) {
    int usual = today.getYear() + (today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? 1 : 0);
    return new DecisionStore()
        .all(tx).stream()
            .mapToInt(Decision::year)
            .filter(year -> year >= today.getYear())
            .max()
            .orElse(usual);
  }

  /// The basis as if the council had decided this number; the register keeps its own.
  Basis withDecided(Basis basis, int decided) {
    Decision d = basis.decision();
    List<Decision> decisions = new ArrayList<>(basis.decisions());
    decisions.removeIf(other -> other.year() == d.year());
    decisions.add(d.withDecided(decided));
    return basis.withDecisions(decisions);
  }
}
