package no.husrom.plan.keep;

import static no.husrom.store.schema.Tables.PLACE_LIMIT;

import java.util.List;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.store.Saving;
import no.husrom.store.Transaction;
import no.husrom.store.schema.tables.records.PlaceLimitRecord;

/// Reads and writes how many new households may move into a building or an area in a year.
public final class CapStore {

  /// The year's, by what they are about.
  public List<GroupCap> of(Transaction tx, int year) {
    return tx.sql()
        .selectFrom(PLACE_LIMIT)
        .where(PLACE_LIMIT.PLAN_YEAR.eq(year))
        .orderBy(PLACE_LIMIT.SCOPE, PLACE_LIMIT.PLACE_NAME, PLACE_LIMIT.CATEGORY)
        .fetch(CapStore::read);
  }

  /// Puts these in the place of the year's.
  public void save(Transaction tx, int year, List<GroupCap> caps) {
    Saving.delete(tx, PLACE_LIMIT, PLACE_LIMIT.PLAN_YEAR.eq(year));
    Saving.insert(tx, caps.stream().map(cap -> row(year, cap)).toList());
  }

  private static GroupCap read(PlaceLimitRecord r) {
    String group = r.getCategory();
    return new GroupCap(
        Scope.valueOf(r.getScope()), r.getPlaceName(), group.isEmpty() ? null : group, r.getMost());
  }

  private static PlaceLimitRecord row(int year, GroupCap cap) {
    String group = cap.group();
    return new PlaceLimitRecord(
        year, cap.scope().name(), cap.place(), group == null ? "" : group, cap.most());
  }
}
