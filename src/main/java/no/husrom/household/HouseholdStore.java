package no.husrom.household;

import static no.husrom.store.schema.Tables.AREA_WISH;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.HOUSEHOLD_FIELD;
import static no.husrom.store.schema.Tables.MEMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.AreaWishRecord;
import no.husrom.store.schema.tables.records.HouseholdFieldRecord;
import no.husrom.store.schema.tables.records.HouseholdRecord;
import no.husrom.store.schema.tables.records.MemberRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Reads and writes households. A record is saved only over the version it was read as.
public final class HouseholdStore {

  /// All households, by id.
  public List<Household> all(Transaction tx) {
    return tx.all(
        HOUSEHOLD.ID, HOUSEHOLD.VERSION, Household::id, condition -> select(tx, condition));
  }

  public Optional<Household> find(Transaction tx, String id) {
    return select(tx, HOUSEHOLD.ID.eq(id)).stream().findFirst();
  }

  private static List<Household> select(Transaction tx, Condition condition) {
    var ids = DSL.select(HOUSEHOLD.ID).from(HOUSEHOLD).where(condition);
    return made(
        tx.sql().selectFrom(HOUSEHOLD).where(condition).orderBy(tx.inOrder(HOUSEHOLD.ID)).fetch(),
        tx.sql()
            .selectFrom(MEMBER)
            .where(Saving.theirs(MEMBER.HOUSEHOLD_ID, condition, ids))
            .fetch(),
        tx.sql()
            .selectFrom(AREA_WISH)
            .where(Saving.theirs(AREA_WISH.HOUSEHOLD_ID, condition, ids))
            .fetch(),
        tx.sql()
            .selectFrom(HOUSEHOLD_FIELD)
            .where(Saving.theirs(HOUSEHOLD_FIELD.HOUSEHOLD_ID, condition, ids))
            .fetch());
  }

  /// The households of which these are the rows, in their order.
  public static List<Household> made(
      List<HouseholdRecord> rows,
      List<MemberRecord> memberRows,
      List<AreaWishRecord> wishRows,
      List<HouseholdFieldRecord> fieldRows) {
    Map<String, List<MemberRecord>> members =
        memberRows.stream()
            .sorted(Comparator.comparing(MemberRecord::getPlace))
            .collect(Collectors.groupingBy(MemberRecord::getHouseholdId));
    Map<String, List<AreaWishRecord>> wishes =
        wishRows.stream().collect(Collectors.groupingBy(AreaWishRecord::getHouseholdId));
    Map<String, List<HouseholdFieldRecord>> fields =
        fieldRows.stream().collect(Collectors.groupingBy(HouseholdFieldRecord::getHouseholdId));
    List<Household> households = new ArrayList<>();
    for (HouseholdRecord r : rows) {
      households.add(
          HouseholdRows.read(
              r,
              members.getOrDefault(r.getId(), List.of()),
              wishes.getOrDefault(r.getId(), List.of()),
              Saving.fields(
                  fields.getOrDefault(r.getId(), List.of()),
                  HOUSEHOLD_FIELD.NAME,
                  HOUSEHOLD_FIELD.CONTENT)));
    }
    return households;
  }

  /// Saves new households (version 0) and changed ones, and returns them as they stand now.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when a version is not the newest
  public List<Household> save(Transaction tx, Collection<Household> households) {
    Saving.save(
        tx,
        HOUSEHOLD,
        HOUSEHOLD.ID,
        HOUSEHOLD.VERSION,
        households.stream().map(HouseholdRows::row).toList());
    List<String> known =
        households.stream().filter(h -> h.version() > 0).map(Household::id).toList();
    Saving.replace(
        tx,
        MEMBER,
        MEMBER.HOUSEHOLD_ID,
        known,
        households.stream().flatMap(h -> HouseholdRows.members(h).stream()).toList());
    Saving.replace(
        tx,
        AREA_WISH,
        AREA_WISH.HOUSEHOLD_ID,
        known,
        households.stream().flatMap(h -> HouseholdRows.wishes(h).stream()).toList());
    Saving.replace(
        tx,
        HOUSEHOLD_FIELD,
        HOUSEHOLD_FIELD.HOUSEHOLD_ID,
        known,
        households.stream().flatMap(h -> HouseholdRows.fields(h).stream()).toList());
    return households.stream().map(h -> h.withVersion(h.version() + 1)).toList();
  }

  /// Saves one; see [#save(Transaction, Collection)].
  public Household save(Transaction tx, Household household) {
    return save(tx, List.of(household)).getFirst();
  }

  /// Deletes a household with no lease.
  ///
  /// @throws no.husrom.store.StoreException `REFUSED` when something still refers to it
  public void delete(Transaction tx, String id) {
    Saving.deleteAbout(tx, HOUSEHOLD, id);
    Saving.delete(tx, HOUSEHOLD, HOUSEHOLD.ID.eq(id));
  }
}
