package no.husrom.dwelling;

import static no.husrom.store.schema.Tables.DWELLING;
import static no.husrom.store.schema.Tables.DWELLING_FIELD;
import static no.husrom.store.schema.Tables.DWELLING_STATUS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.DwellingFieldRecord;
import no.husrom.store.schema.tables.records.DwellingRecord;
import no.husrom.store.schema.tables.records.DwellingStatusRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads and writes dwellings. A record is saved only over the version it was read as.
public final class DwellingStore {

  /// All dwellings, by id.
  public List<Dwelling> all(Transaction tx) {
    return tx.all(DWELLING.ID, DWELLING.VERSION, Dwelling::id, condition -> select(tx, condition));
  }

  public Optional<Dwelling> find(Transaction tx, String id) {
    return select(tx, DWELLING.ID.eq(id)).stream().findFirst();
  }

  private static List<Dwelling> select(Transaction tx, Condition condition) {
    var ids = DSL.select(DWELLING.ID).from(DWELLING).where(condition);
    return made(
        tx.sql().selectFrom(DWELLING).where(condition).orderBy(tx.inOrder(DWELLING.ID)).fetch(),
        tx.sql()
            .selectFrom(DWELLING_STATUS)
            .where(Saving.theirs(DWELLING_STATUS.DWELLING_ID, condition, ids))
            .fetch(),
        tx.sql()
            .selectFrom(DWELLING_FIELD)
            .where(Saving.theirs(DWELLING_FIELD.DWELLING_ID, condition, ids))
            .fetch());
  }

  /// The dwellings of which these are the rows, in their order.
  public static List<Dwelling> made(
      List<DwellingRecord> rows,
      List<DwellingStatusRecord> statusRows,
      List<DwellingFieldRecord> fieldRows) {
    Map<String, List<StatusChange>> statuses = new HashMap<>();
    for (DwellingStatusRecord r : statusRows) {
      statuses
          .computeIfAbsent(r.getDwellingId(), _ -> new ArrayList<>(2))
          .add(new StatusChange(r.getFromDay(), Status.valueOf(r.getStatus()), r.getReason()));
    }
    Map<String, List<DwellingFieldRecord>> fields =
        fieldRows.stream().collect(Collectors.groupingBy(DwellingFieldRecord::getDwellingId));
    List<Dwelling> dwellings = new ArrayList<>();
    for (DwellingRecord r : rows) {
      dwellings.add(
          DwellingRows.read(
              r,
              statuses.getOrDefault(r.getId(), List.of()),
              Saving.fields(
                  fields.getOrDefault(r.getId(), List.of()),
                  DWELLING_FIELD.NAME,
                  DWELLING_FIELD.CONTENT)));
    }
    return dwellings;
  }

  /// Saves new dwellings (version 0) and changed ones, and returns them as they stand now.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when a version is not the newest
  public List<Dwelling> save(Transaction tx, Collection<Dwelling> dwellings) {
    List<Dwelling> houses = dwellings.stream().filter(d -> d.partOf() == null).toList();
    List<Dwelling> rooms = dwellings.stream().filter(d -> d.partOf() != null).toList();
    for (List<Dwelling> part : List.of(houses, rooms)) {
      Saving.save(
          tx,
          DWELLING,
          DWELLING.ID,
          DWELLING.VERSION,
          part.stream().map(DwellingRows::row).toList());
    }
    List<String> known = dwellings.stream().filter(d -> d.version() > 0).map(Dwelling::id).toList();
    Saving.replace(
        tx,
        DWELLING_STATUS,
        DWELLING_STATUS.DWELLING_ID,
        known,
        dwellings.stream().flatMap(d -> DwellingRows.statuses(d).stream()).toList());
    Saving.replace(
        tx,
        DWELLING_FIELD,
        DWELLING_FIELD.DWELLING_ID,
        known,
        dwellings.stream().flatMap(d -> DwellingRows.fields(d).stream()).toList());
    return dwellings.stream().map(d -> d.withVersion(d.version() + 1)).toList();
  }

  /// Saves one; see [#save(Transaction, Collection)].
  public Dwelling save(Transaction tx, Dwelling dwelling) {
    return save(tx, List.of(dwelling)).getFirst();
  }

  /// Deletes a dwelling with no lease and no rooms.
  ///
  /// @throws no.husrom.store.StoreException `REFUSED` when something still refers to it
  public void delete(Transaction tx, String id) {
    Saving.deleteAbout(tx, DWELLING, id);
    Saving.delete(tx, DWELLING, DWELLING.ID.eq(id));
  }
}
