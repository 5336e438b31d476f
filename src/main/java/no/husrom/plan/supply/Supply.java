package no.husrom.plan.supply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.husrom.plan.Balance;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.TenantChoice;

/// The year's supply of homes, a row a dwelling. `leasedInEnding` are the rows of leased-in
/// dwellings the municipality loses in the year.
public record Supply(List<SupplyRow> rows, List<SupplyRow> leasedInEnding) {

  public Supply {
    rows = List.copyOf(rows);
    leasedInEnding = List.copyOf(leasedInEnding);
  }

  /// The supply when the sitting tenants do as chosen, by household; one who is not chosen for does
  /// as proposed.
  public static Supply of(
      Basis basis, SupplyAssumptions assumptions, Map<String, TenantChoice> choices) {
    List<SupplyRow> rows = new SupplyRows(basis, assumptions, choices).all();
    LocalDate yearEnds = basis.time().ends();
    List<SupplyRow> ending =
        rows.stream()
            .filter(row -> row.until() != null && !row.until().isAfter(yearEnds))
            .filter(row -> row.kind() != SupplyKind.UNAVAILABLE)
            .toList();
    return new Supply(rows, ending);
  }

  /// The rows behind the number of a kind, as it may be shown.
  public List<SupplyRow> of(SupplyKind kind) {
    return rows.stream().filter(row -> row.shown() == kind).toList();
  }

  /// How many of each kind, as may be shown.
  public Map<SupplyKind, Integer> counts() {
    Map<SupplyKind, Integer> counts = new EnumMap<>(SupplyKind.class);
    rows.forEach(row -> counts.merge(row.shown(), 1, Integer::sum));
    return counts;
  }

  /// The homes that count as supply, for the balance.
  public List<Balance.Item> items() {
    return rows.stream()
        .filter(row -> row.kind().counts())
        .map(
            row ->
                new Balance.Item(
                    Objects.requireNonNull(row.available(), row.dwelling()), row.bedrooms()))
        .toList();
  }
}
