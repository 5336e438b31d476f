package no.husrom.office;

import static no.husrom.store.schema.Tables.SETTLEMENT_DECISION;

import java.util.List;
import java.util.Optional;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.SettlementDecisionRecord;

/// Reads and writes the council's decisions, one a year.
public final class DecisionStore {

  /// All decisions, oldest first.
  public List<Decision> all(Transaction tx) {
    return tx.sql()
        .selectFrom(SETTLEMENT_DECISION)
        .orderBy(SETTLEMENT_DECISION.PLAN_YEAR)
        .fetch(DecisionStore::made);
  }

  public Optional<Decision> find(Transaction tx, int year) {
    return all(tx).stream().filter(d -> d.year() == year).findFirst();
  }

  public void save(Transaction tx, Decision decision) {
    Saving.put(tx, List.of(row(decision)));
  }

  /// The decision of which this is the row.
  public static Decision made(SettlementDecisionRecord r) {
    return new Decision(
        r.getPlanYear(),
        r.getRequested(),
        r.getDecided(),
        r.getMinors(),
        r.getCapacityMore(),
        r.getSettledBefore(),
        r.getDecidedOn(),
        r.getCaseNumber(),
        r.getOperatingBudget(),
        r.getInvestmentBudget(),
        r.getHandoversPerMonth(),
        r.getDecisionText());
  }

  private static SettlementDecisionRecord row(Decision d) {
    return new SettlementDecisionRecord(
        d.year(),
        d.requested(),
        d.decided(),
        d.minors(),
        d.capacityMore(),
        d.settledBefore(),
        d.decidedOn(),
        d.caseNumber(),
        d.operatingBudget(),
        d.investmentBudget(),
        d.handoversPerMonth(),
        d.text());
  }
}
