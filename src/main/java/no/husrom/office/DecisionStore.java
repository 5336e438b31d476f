package no.husrom.office;

import static no.husrom.store.schema.Tables.SETTLEMENT_DECISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;

/// Reads and writes the council's decisions, one a year.
public final class DecisionStore {

  /// All decisions, oldest first.
  public List<Decision> all(Transaction tx) {
    Map<String, String> settings = DecisionRows.settings(tx);
    return tx.sql()
        .selectFrom(SETTLEMENT_DECISION)
        .orderBy(SETTLEMENT_DECISION.PLAN_YEAR)
        .fetch(row -> DecisionRows.made(row, settings));
  }

  public Optional<Decision> find(Transaction tx, int year) {
    return all(tx).stream().filter(d -> d.year() == year).findFirst();
  }

  public void save(Transaction tx, Decision decision) {
    Saving.put(tx, List.of(DecisionRows.row(decision)));
    DecisionRows.saveSettings(tx, decision);
  }
}
