package no.husrom.lease;

import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.LEASE_FIELD;
import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.LeaseFieldRecord;
import no.husrom.store.schema.tables.records.LeaseRecord;
import no.husrom.store.schema.tables.records.OccupancyRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads and writes leases. A record is saved only over the version it was read as, and the schema
/// refuses two that overlap in one dwelling.
public final class LeaseStore {
  private final OccupancyStore occupancies = new OccupancyStore();

  /// All leases, by id.
  public List<Lease> all(Transaction tx) {
    return tx.all(LEASE.ID, LEASE.VERSION, Lease::id, condition -> select(tx, condition));
  }

  public Optional<Lease> find(Transaction tx, String id) {
    return select(tx, LEASE.ID.eq(id)).stream().findFirst();
  }

  /// The leases of one dwelling, by start.
  public List<Lease> ofDwelling(Transaction tx, String dwellingId) {
    return select(tx, OCCUPANCY.DWELLING_ID.eq(dwellingId)).stream()
        .sorted(Comparator.comparing(Lease::starts))
        .toList();
  }

  /// The leases of one household, by id.
  public List<Lease> ofHousehold(Transaction tx, String householdId) {
    return select(tx, LEASE.HOUSEHOLD_ID.eq(householdId));
  }

  private static List<Lease> select(Transaction tx, Condition condition) {
    var ids =
        DSL.select(LEASE.ID)
            .from(LEASE)
            .join(OCCUPANCY)
            .on(OCCUPANCY.LEASE_ID.eq(LEASE.ID))
            .where(condition);
    Map<String, List<LeaseFieldRecord>> fields =
        tx.sql()
            .selectFrom(LEASE_FIELD)
            .where(Saving.theirs(LEASE_FIELD.LEASE_ID, condition, ids))
            .fetchGroups(LEASE_FIELD.LEASE_ID, r -> r);
    List<Lease> leases = new ArrayList<>();
    tx.sql()
        .select(LEASE, OCCUPANCY)
        .from(LEASE)
        .join(OCCUPANCY)
        .on(OCCUPANCY.LEASE_ID.eq(LEASE.ID))
        .where(condition)
        .orderBy(tx.inOrder(LEASE.ID))
        .fetch()
        .forEach(
            r ->
                leases.add(
                    LeaseRows.read(
                        r.value1(),
                        r.value2(),
                        Saving.fields(
                            fields.getOrDefault(r.value1().getId(), List.of()),
                            LEASE_FIELD.NAME,
                            LEASE_FIELD.CONTENT))));
    return leases;
  }

  /// The leases of which these are the rows, in their order.
  public static List<Lease> made(
      List<LeaseRecord> rows,
      List<OccupancyRecord> occupancyRows,
      List<LeaseFieldRecord> fieldRows) {
    Map<String, OccupancyRecord> occupancies =
        occupancyRows.stream().collect(Collectors.toMap(OccupancyRecord::getLeaseId, o -> o));
    Map<String, List<LeaseFieldRecord>> fields =
        fieldRows.stream().collect(Collectors.groupingBy(LeaseFieldRecord::getLeaseId));
    List<Lease> leases = new ArrayList<>();
    for (LeaseRecord r : rows) {
      leases.add(
          LeaseRows.read(
              r,
              Objects.requireNonNull(occupancies.get(r.getId()), r.getId()),
              Saving.fields(
                  fields.getOrDefault(r.getId(), List.of()),
                  LEASE_FIELD.NAME,
                  LEASE_FIELD.CONTENT)));
    }
    return leases;
  }

  /// Saves new leases (version 0) and changed ones, and returns them as they stand now.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when a version is not the newest;
  ///   `REFUSED` when two would overlap in one dwelling, or the dwelling or household is unknown
  public List<Lease> save(Transaction tx, Collection<Lease> leases) {
    Saving.save(tx, LEASE, LEASE.ID, LEASE.VERSION, leases.stream().map(LeaseRows::row).toList());
    Saving.replace(
        tx,
        LEASE_FIELD,
        LEASE_FIELD.LEASE_ID,
        leases.stream().filter(l -> l.version() > 0).map(Lease::id).toList(),
        leases.stream().flatMap(l -> LeaseRows.fields(l).stream()).toList());
    occupancies.put(tx, leases);
    return leases.stream().map(l -> l.withVersion(l.version() + 1)).toList();
  }

  /// Saves one; see [#save(Transaction, Collection)].
  public Lease save(Transaction tx, Lease lease) {
    return save(tx, List.of(lease)).getFirst();
  }

  /// Deletes a lease; its dwelling is free for those days.
  public void delete(Transaction tx, String id) {
    occupancies.remove(tx, Set.of(id));
    Saving.deleteAbout(tx, LEASE, id);
    Saving.delete(tx, LEASE, LEASE.ID.eq(id));
  }
}
