package no.husrom.search.record;

import static no.husrom.store.schema.Tables.DWELLING;
import static no.husrom.store.schema.Tables.HOUSEHOLD;
import static no.husrom.store.schema.Tables.LEASE;
import static no.husrom.store.schema.Tables.OCCUPANCY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.dwelling.Address;
import no.husrom.household.Category;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.plan.keep.PlanHead;
import no.husrom.plan.keep.PlanStore;
import no.husrom.search.Index;
import no.husrom.store.Transaction;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads all that can be found into an index.
public final class RecordIndexStore {
  private static final int DWELLING_FIRST = 40;
  private static final int HOUSEHOLD_NEXT = 30;
  private static final int RUNNING_LEASE = 20;
  private static final int ADOPTED_PLAN = 30;

  /// The index of what stands in the database; leases that run on `day` come before others.
  public Index<Found> read(Transaction tx, LocalDate day) {
    Index.Maker<Found> maker = new Index.Maker<>();
    Map<String, String> addresses = dwellings(tx, maker);
    Map<String, Family> families = households(tx, maker);
    leases(tx, maker, addresses, families, day);
    new DecisionStore().all(tx).forEach(decision -> add(maker, decision));
    new PlanStore().list(tx).forEach(plan -> add(maker, plan));
    return maker.make();
  }

  private record Family(String label, boolean hidden) {}

  private static Map<String, String> dwellings(Transaction tx, Index.Maker<Found> maker) {
    Map<String, String> addresses = new HashMap<>();
    for (Record r :
        tx.sql()
            .select(
                DWELLING.ID,
                DWELLING.ADDRESS,
                DWELLING.UNIT_NUMBER,
                DWELLING.POSTCODE,
                DWELLING.POST_TOWN,
                DWELLING.CADASTRAL_NUMBER,
                DWELLING.DISTRICT,
                DWELLING.BUILDING,
                DWELLING.OWNER,
                DWELLING.BEDROOMS)
            .from(DWELLING)) {
      String id = r.get(DWELLING.ID);
      Address address =
          new Address(r.get(DWELLING.ADDRESS), null, null, null, r.get(DWELLING.UNIT_NUMBER), null);
      addresses.put(id, address.line());
      String place = words(r.get(DWELLING.POSTCODE), r.get(DWELLING.POST_TOWN));
      maker.add(
          new Found.Home(id, address.line(), place, r.get(DWELLING.BEDROOMS)),
          address.line(),
          words(
              id,
              place,
              r.get(DWELLING.CADASTRAL_NUMBER),
              r.get(DWELLING.DISTRICT),
              r.get(DWELLING.BUILDING),
              r.get(DWELLING.OWNER)),
          DWELLING_FIRST);
    }
    return addresses;
  }

  private static Map<String, Family> households(Transaction tx, Index.Maker<Found> maker) {
    Map<String, Family> families = new HashMap<>();
    for (Record r :
        tx.sql()
            .select(
                HOUSEHOLD.ID,
                HOUSEHOLD.LABEL,
                HOUSEHOLD.CATEGORY,
                HOUSEHOLD.STATE,
                HOUSEHOLD.SECRECY)
            .from(HOUSEHOLD)) {
      String id = r.get(HOUSEHOLD.ID);
      String label = r.get(HOUSEHOLD.LABEL);
      State state = State.valueOf(r.get(HOUSEHOLD.STATE));
      boolean hidden = Secrecy.valueOf(r.get(HOUSEHOLD.SECRECY)).hidden();
      families.put(id, new Family(label, hidden));
      maker.add(
          new Found.Family(id, label, Category.valueOf(r.get(HOUSEHOLD.CATEGORY)), state),
          label,
          id,
          state.gone() ? 0 : HOUSEHOLD_NEXT);
    }
    return families;
  }

  private static void leases(
      Transaction tx,
      Index.Maker<Found> maker,
      Map<String, String> addresses,
      Map<String, Family> families,
      LocalDate day) {
    for (Record r :
        tx.sql()
            .select(
                LEASE.ID,
                LEASE.HOUSEHOLD_ID,
                OCCUPANCY.DWELLING_ID,
                OCCUPANCY.STARTS,
                OCCUPANCY.ENDS)
            .from(LEASE)
            .join(OCCUPANCY)
            .on(OCCUPANCY.LEASE_ID.eq(LEASE.ID))) {
      String id = r.get(LEASE.ID);
      String household = r.get(LEASE.HOUSEHOLD_ID);
      String dwelling = r.get(OCCUPANCY.DWELLING_ID);
      Family family = families.getOrDefault(household, new Family(household, true));
      @Nullable String where = family.hidden() ? null : addresses.getOrDefault(dwelling, dwelling);
      LocalDate starts = r.get(OCCUPANCY.STARTS);
      LocalDate ends = r.get(OCCUPANCY.ENDS);
      boolean running = !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
      maker.add(
          new Found.Tenancy(id, family.label(), where, starts, ends),
          words(where, family.label()),
          id,
          running ? RUNNING_LEASE : 0);
    }
  }

  private static void add(Index.Maker<Found> maker, Decision decision) {
    maker.add(
        new Found.Vote(decision.year(), decision.decided()),
        String.valueOf(decision.year()),
        words(decision.caseNumber()),
        0);
  }

  private static void add(Index.Maker<Found> maker, PlanHead plan) {
    boolean adopted = plan.adopted() != null;
    maker.add(
        new Found.Edition(plan.id(), plan.year(), adopted),
        plan.id(),
        "",
        adopted ? ADOPTED_PLAN : 0);
  }

  private static String words(@Nullable String... known) {
    return Stream.of(known).filter(word -> word != null).collect(Collectors.joining(" "));
  }
}
