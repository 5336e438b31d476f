package no.husrom.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Trouble;
import no.husrom.lease.Lease;
import org.jspecify.annotations.Nullable;

/// Finds leases that overlap in a dwelling: with one of the register that no row changes, or with
/// one of a row further up. When the change of a lease is refused, the lease stays as it is in the
/// register, and the rows that counted on the change are judged again.
final class Overlaps {
  private final Map<String, List<Lease>> register = new HashMap<>();
  private final Map<String, Taken<Lease>> rows = new LinkedHashMap<>();

  Overlaps(List<Lease> leases) {
    for (Lease lease : leases) {
      register.computeIfAbsent(lease.dwellingId(), d -> new ArrayList<>(2)).add(lease);
    }
  }

  void add(Taken<Lease> row) {
    rows.put(row.record().id(), row);
  }

  /// Refuses what overlaps, and goes on until nothing does.
  void settle(BiConsumer<Place, Trouble> refuse) {
    boolean again = true;
    while (again) {
      again = false;
      Map<String, List<Taken<Lease>>> accepted = new HashMap<>();
      for (Taken<Lease> row : List.copyOf(rows.values())) {
        List<Taken<Lease>> before =
            accepted.computeIfAbsent(row.record().dwellingId(), d -> new ArrayList<>(2));
        Trouble trouble = trouble(row.record(), before);
        if (trouble == null) {
          before.add(row);
        } else {
          refuse.accept(row.place(), trouble);
          rows.remove(row.record().id());
          again |= row.before() != null;
        }
      }
    }
  }

  private @Nullable Trouble trouble(Lease lease, List<Taken<Lease>> before) {
    for (Lease other : register.getOrDefault(lease.dwellingId(), List.of())) {
      if (!rows.containsKey(other.id()) && other.occupancy().overlaps(lease.occupancy())) {
        return new Trouble.Overlap(null, other.id(), other.starts(), other.ends());
      }
    }
    for (Taken<Lease> other : before) {
      if (other.record().occupancy().overlaps(lease.occupancy())) {
        return new Trouble.Overlap(
            other.place(), other.record().id(), other.record().starts(), other.record().ends());
      }
    }
    return null;
  }

  List<Taken<Lease>> accepted() {
    return List.copyOf(rows.values());
  }
}
