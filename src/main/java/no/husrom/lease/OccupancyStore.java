package no.husrom.lease;

import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.store.Refusal;
import no.husrom.store.Saving;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.OccupancyRecord;
import org.jspecify.annotations.Nullable;

/// Keeps the chain of occupancies of each dwelling: every row names the last day of the one before
/// it, which is how the schema itself can refuse an overlap. A change writes the dwelling's chain
/// anew.
public final class OccupancyStore {
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  /// Places these leases in the chains of their dwellings, and takes them out of where they were.
  void put(Transaction tx, Collection<Lease> leases) {
    Set<String> ids = new TreeSet<>();
    Set<String> dwellings = new TreeSet<>();
    for (Lease lease : leases) {
      ids.add(lease.id());
      dwellings.add(lease.dwellingId());
    }
    dwellings.addAll(dwellingsOf(tx, ids));
    Map<String, List<OccupancyRecord>> chains = take(tx, dwellings);
    chains.values().forEach(chain -> chain.removeIf(row -> ids.contains(row.getLeaseId())));
    for (Lease lease : leases) {
      chains
          .computeIfAbsent(lease.dwellingId(), _ -> new ArrayList<>())
          .add(row(lease.id(), lease.occupancy()));
    }
    write(tx, chains);
  }

  /// Takes these leases out of the chains they are in.
  public void remove(Transaction tx, Set<String> leases) {
    Map<String, List<OccupancyRecord>> chains = take(tx, dwellingsOf(tx, leases));
    chains.values().forEach(chain -> chain.removeIf(row -> leases.contains(row.getLeaseId())));
    write(tx, chains);
  }

  /// Puts leases that are in no chain where they are to be.
  ///
  /// @throws StoreException `REFUSED` when two would overlap
  public void put(Transaction tx, Map<String, Occupancy> leases) {
    Set<String> dwellings = new TreeSet<>();
    leases.values().forEach(occupancy -> dwellings.add(occupancy.dwellingId()));
    Map<String, List<OccupancyRecord>> chains = take(tx, dwellings);
    leases.forEach(
        (lease, occupancy) ->
            chains
                .computeIfAbsent(occupancy.dwellingId(), _ -> new ArrayList<>())
                .add(row(lease, occupancy)));
    write(tx, chains);
  }

  private static Set<String> dwellingsOf(Transaction tx, Set<String> leaseIds) {
    Set<String> found = new TreeSet<>();
    for (List<String> some : Saving.parts(List.copyOf(leaseIds))) {
      found.addAll(
          tx.sql()
              .select(OCCUPANCY.DWELLING_ID)
              .from(OCCUPANCY)
              .where(OCCUPANCY.LEASE_ID.in(some))
              .fetch(OCCUPANCY.DWELLING_ID));
    }
    return found;
  }

  /// Takes whole chains out of the schema, last occupancy first, since each is held by its
  /// follower.
  private static Map<String, List<OccupancyRecord>> take(Transaction tx, Set<String> dwellings) {
    Map<String, List<OccupancyRecord>> chains = new TreeMap<>();
    List<OccupancyRecord> rows = new ArrayList<>();
    for (List<String> some : Saving.parts(List.copyOf(dwellings))) {
      rows.addAll(tx.sql().selectFrom(OCCUPANCY).where(OCCUPANCY.DWELLING_ID.in(some)).fetch());
    }
    rows.sort(Comparator.comparing(OccupancyRecord::getStarts).reversed());
    Saving.delete(tx, rows);
    for (OccupancyRecord row : rows) {
      chains.computeIfAbsent(row.getDwellingId(), _ -> new ArrayList<>()).add(row);
    }
    return chains;
  }

  private static void write(Transaction tx, Map<String, List<OccupancyRecord>> chains) {
    List<OccupancyRecord> rows = new ArrayList<>();
    for (List<OccupancyRecord> chain : chains.values()) {
      chain.sort(Comparator.comparing(OccupancyRecord::getStarts));
      @Nullable LocalDate prior = null;
      String before = "";
      for (OccupancyRecord row : chain) {
        if (prior != null && !row.getStarts().isAfter(prior)) {
          throw StoreException.refused(
              Refusal.OVERLAPPING_LEASES,
              row.getDwellingId() + ": " + before + ", " + row.getLeaseId(),
              null);
        }
        rows.add(
            new OccupancyRecord(
                row.getLeaseId(),
                row.getDwellingId(),
                row.getStarts(),
                row.getEnds(),
                row.getLastDay(),
                prior));
        prior = row.getLastDay();
        before = row.getLeaseId();
      }
    }
    Saving.insert(tx, rows);
  }

  private static OccupancyRecord row(String lease, Occupancy occupancy) {
    LocalDate ends = occupancy.ends();
    return new OccupancyRecord(
        lease,
        occupancy.dwellingId(),
        occupancy.starts(),
        ends,
        ends == null ? NO_END : ends,
        null);
  }
}
