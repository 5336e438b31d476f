package no.husrom.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.office.Decision;
import no.husrom.office.Office;

/// All that the office has registered, as it stood at one moment: the decisions by year, each other
/// list in order of id, whatever order it came in, so that one is found among many without looking
/// at all.
public record Registers(
    Office office,
    List<Dwelling> dwellings,
    List<Household> households,
    List<Lease> leases,
    List<Decision> decisions) {

  public static final Registers EMPTY =
      new Registers(Office.PROPOSED, List.of(), List.of(), List.of(), List.of());

  public Registers {
    dwellings = inOrder(dwellings, Dwelling::id);
    households = inOrder(households, Household::id);
    leases = inOrder(leases, Lease::id);
    decisions = List.copyOf(decisions);
  }

  /// Registers with no decision.
  public Registers(
      Office office, List<Dwelling> dwellings, List<Household> households, List<Lease> leases) {
    this(office, dwellings, households, leases, List.of());
  }

  private static <R> List<R> inOrder(List<R> records, Function<R, String> id) {
    return records.stream().sorted(Comparator.comparing(id)).toList();
  }

  public Optional<Dwelling> dwelling(String id) {
    return find(dwellings, Dwelling::id, id);
  }

  public Optional<Household> household(String id) {
    return find(households, Household::id, id);
  }

  private static <R> Optional<R> find(List<R> records, Function<R, String> id, String wanted) {
    int least = 0;
    int most = records.size() - 1;
    while (least <= most) {
      int middle = (least + most) >>> 1;
      int order = id.apply(records.get(middle)).compareTo(wanted);
      if (order == 0) {
        return Optional.of(records.get(middle));
      } else if (order < 0) {
        least = middle + 1;
      } else {
        most = middle - 1;
      }
    }
    return Optional.empty();
  }
}
