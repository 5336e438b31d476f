package no.husrom.exchange.field;

import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import no.husrom.office.Decision;
import org.jspecify.annotations.Nullable;

/// A decision as values and back.
public final class DecisionValues {
  private DecisionValues() {}

  public static Values of(Decision d) {
    return new Values.Collector()
        .put(DecisionField.YEAR, d.year())
        .put(DecisionField.REQUESTED, d.requested())
        .put(DecisionField.DECIDED, d.decided())
        .put(DecisionField.MINORS, d.minors())
        .put(DecisionField.CAPACITY_MORE, d.capacityMore())
        .put(DecisionField.SETTLED_BEFORE, d.settledBefore())
        .put(DecisionField.DECIDED_ON, d.decidedOn())
        .put(DecisionField.CASE_NUMBER, d.caseNumber())
        .put(DecisionField.OPERATING_BUDGET, d.operatingBudget())
        .put(DecisionField.INVESTMENT_BUDGET, d.investmentBudget())
        .put(DecisionField.HANDOVERS, d.handoversPerMonth())
        .put(DecisionField.TEXT, d.text().isBlank() ? null : d.text())
        .with(Map.of());
  }

  /// The decision; all but what may be unknown must be known. A row has one number of handovers for
  /// all months: those that are not like the others are as they were.
  public static Decision decision(Values v, SortedMap<Month, Integer> handoversIn) {
    return new Decision(
        whole(v, DecisionField.YEAR),
        whole(v, DecisionField.REQUESTED),
        v.whole(DecisionField.DECIDED),
        whole(v, DecisionField.MINORS),
        whole(v, DecisionField.CAPACITY_MORE),
        whole(v, DecisionField.SETTLED_BEFORE),
        v.day(DecisionField.DECIDED_ON),
        v.text(DecisionField.CASE_NUMBER),
        v.whole(DecisionField.OPERATING_BUDGET),
        v.whole(DecisionField.INVESTMENT_BUDGET),
        whole(v, DecisionField.HANDOVERS),
        handoversIn,
        v.textOr(DecisionField.TEXT, ""));
  }

  private static int whole(Values v, Field field) {
    @Nullable Integer number = v.whole(field);
    return Objects.requireNonNull(number);
  }
}
