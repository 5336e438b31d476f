package no.husrom.plan.need;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.Balance;
import no.husrom.plan.Persons;
import no.husrom.plan.basis.Basis;

/// The year's need for homes, a row a household, and the year in persons.
public record Need(List<NeedRow> rows, Persons persons) {

  public Need {
    rows = List.copyOf(rows);
  }

  /// The need when the scenario plans for `planned` persons.
  public static Need of(Basis basis, int planned, NeedAssumptions assumptions) {
    Persons persons = new PersonCount(basis, assumptions).of(planned);
    return new Need(new NeedRows(basis, assumptions, persons).all(), persons);
  }

  /// The rows behind the number of a kind.
  public List<NeedRow> of(NeedKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).toList();
  }

  /// How many households of each kind.
  public Map<NeedKind, Integer> counts() {
    Map<NeedKind, Integer> counts = new EnumMap<>(NeedKind.class);
    rows.forEach(row -> counts.merge(row.kind(), 1, Integer::sum));
    return counts;
  }

  /// The homes that are needed for certain, for the balance.
  public List<Balance.Item> items() {
    return rows.stream()
        .filter(NeedRow::certain)
        .map(row -> new Balance.Item(row.ready(), row.who().bedrooms()))
        .toList();
  }
}
