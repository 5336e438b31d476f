package no.husrom.exchange.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DecisionValues;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.Trouble;
import no.husrom.exchange.row.ReadRow;
import no.husrom.office.Decision;
import org.jspecify.annotations.Nullable;

/// Judges the rows of decisions: one a year.
final class DecisionIntake {
  private static final Register REGISTER = Register.DECISIONS;

  private final Judgement judgement;
  private final Map<Integer, Decision> register = new HashMap<>();
  private final Map<Integer, Taken<Decision>> taken = new LinkedHashMap<>();

  DecisionIntake(List<Decision> decisions, Judgement judgement) {
    this.judgement = judgement;
    decisions.forEach(decision -> register.put(decision.year(), decision));
  }

  void take(List<ReadRow> rows) {
    for (ReadRow row : rows) {
      if (row.refuses(REGISTER)) {
        judgement.refuse(REGISTER, row.place());
      } else {
        take(row);
      }
    }
  }

  private void take(ReadRow row) {
    Values said = row.of(REGISTER);
    Integer year = said.whole(DecisionField.YEAR);
    @Nullable Taken<Decision> first = year == null ? null : taken.get(year);
    if (year == null) {
      refuse(row.place(), "", new Trouble.Missing(DecisionField.YEAR));
    } else if (first != null) {
      refuse(row.place(), String.valueOf(year), new Trouble.RepeatedRecord(first.place()));
    } else {
      Decision before = register.get(year);
      Decision base = before == null ? Decision.unknown(year) : before;
      Values was = DecisionValues.of(base);
      Values after = said.over(was);
      taken.put(
          year,
          new Taken<>(
              row.place(),
              String.valueOf(year),
              DecisionValues.decision(after, base.handoversIn()),
              before,
              after,
              was));
    }
  }

  private void refuse(Place place, String offending, Trouble trouble) {
    judgement.refuse(REGISTER, new Problem(place, offending, trouble));
  }

  List<Taken<Decision>> taken() {
    return List.copyOf(taken.values());
  }
}
