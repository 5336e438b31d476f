package no.husrom.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Transaction;
import org.jooq.Record;

/// Reads the records whose rows were turned round as the registers will: rows that stood in
/// different steps may not make a record together, as a fixed term and no last day.
final class WholeStore {
  /// With more records than this in one register, all of it is read at once.
  private static final int MANY = 50;

  /// The ids of the records that these rows are parts of, by their registers' tables.
  static Map<String, Set<String>> records(Collection<ReversedRows> tables) {
    Map<String, Set<String>> records = new HashMap<>();
    for (ReversedRows rows : tables) {
      for (Map<List<String>, Record> some : List.of(rows.coming(), rows.changing(), rows.going())) {
        for (Record row : some.values()) {
          String register = rows.table().register(rows.table().image(row));
          records.computeIfAbsent(register, _ -> new TreeSet<>()).add(rows.table().recordId(row));
        }
      }
    }
    return records;
  }

  /// Checks the records of these rows.
  ///
  /// @throws RefusedReversal when one is not whole
  void check(Transaction tx, Collection<ReversedRows> tables) {
    List<Obstacle> broken = new ArrayList<>();
    DwellingStore dwellings = new DwellingStore();
    HouseholdStore households = new HouseholdStore();
    LeaseStore leases = new LeaseStore();
    records(tables)
        .forEach(
            (register, ids) -> {
              switch (register) {
                case "dwelling" ->
                    read(
                        register,
                        ids,
                        () -> dwellings.all(tx),
                        id -> dwellings.find(tx, id),
                        broken);
                case "household" ->
                    read(
                        register,
                        ids,
                        () -> households.all(tx),
                        id -> households.find(tx, id),
                        broken);
                case "lease" ->
                    read(register, ids, () -> leases.all(tx), id -> leases.find(tx, id), broken);
                default -> {}
              }
            });
    if (!broken.isEmpty()) {
      throw new RefusedReversal(broken);
    }
  }

  private static void read(
      String register,
      Set<String> ids,
      Supplier<?> all,
      Function<String, ?> one,
      List<Obstacle> broken) {
    if (ids.size() > MANY && isWhole(all)) {
      return;
    }
    for (String id : ids) {
      if (broken.size() < ObstacleStore.MOST && !isWhole(() -> one.apply(id))) {
        broken.add(new Obstacle(Obstacle.Kind.NOT_WHOLE, register, id, null));
      }
    }
  }

  private static boolean isWhole(Supplier<?> reading) {
    try {
      return reading.get() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
