package no.husrom.search.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.dwelling.Surroundings;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.Decision;
import no.husrom.office.DecisionStore;
import no.husrom.plan.keep.PlanHead;
import no.husrom.plan.keep.PlanStore;
import no.husrom.search.Index;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Reads all that can be found into an index: names, places, notes and the office's own columns.
/// Notes about a household with a secret address and about its home are left out, since they may
/// tell the one of the other.
public final class RecordIndexStore {
  private static final int DWELLING_FIRST = 40;
  private static final int HOUSEHOLD_NEXT = 30;
  private static final int RUNNING_LEASE = 20;
  private static final int ADOPTED_PLAN = 30;

  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();

  /// The index of what stands in the database; leases that run on `day` come before others.
  public Index<Found> read(Transaction tx, LocalDate day) {
    Index.Maker<Found> maker = new Index.Maker<>();
    Map<String, Family> families = households(tx, maker);
    List<Lease> all = leases.all(tx);
    Map<String, String> addresses = dwellings(tx, maker, hiddenHomes(all, families));
    leases(all, maker, addresses, families, day);
    new DecisionStore().all(tx).forEach(decision -> add(maker, decision));
    new PlanStore().list(tx).forEach(plan -> add(maker, plan));
    return maker.make();
  }

  private record Family(String label, boolean hidden) {}

  /// The homes that somebody with a secret address has or has had.
  private static Set<String> hiddenHomes(List<Lease> leases, Map<String, Family> families) {
    return leases.stream()
        .filter(lease -> family(families, lease).hidden())
        .map(Lease::dwellingId)
        .collect(Collectors.toSet());
  }

  private static Family family(Map<String, Family> families, Lease lease) {
    return families.getOrDefault(lease.householdId(), new Family(lease.householdId(), true));
  }

  private Map<String, String> dwellings(
      Transaction tx, Index.Maker<Found> maker, Set<String> hidden) {
    Map<String, String> addresses = new HashMap<>();
    for (Dwelling d : dwellings.all(tx)) {
      Address address = d.address();
      Surroundings around = d.surroundings();
      addresses.put(d.id(), address.line());
      String place = words(address.postcode(), address.town());
      maker.add(
          new Found.Home(d.id(), address.line(), place, d.size().bedrooms()),
          address.line(),
          words(
              d.id(),
              place,
              address.cadastralNumber(),
              around.district(),
              around.building(),
              d.holding().owner(),
              hidden.contains(d.id()) ? null : words(d.note(), own(d.fields()))),
          DWELLING_FIRST);
    }
    return addresses;
  }

  private Map<String, Family> households(Transaction tx, Index.Maker<Found> maker) {
    Map<String, Family> families = new HashMap<>();
    for (Household h : households.all(tx)) {
      boolean hidden = h.secrecy().hidden();
      families.put(h.id(), new Family(h.label(), hidden));
      maker.add(
          new Found.Family(h.id(), h.label(), h.category(), h.state()),
          h.label(),
          hidden ? h.id() : words(h.id(), h.note(), own(h.fields())),
          h.state().gone() ? 0 : HOUSEHOLD_NEXT);
    }
    return families;
  }

  private static void leases(
      List<Lease> leases,
      Index.Maker<Found> maker,
      Map<String, String> addresses,
      Map<String, Family> families,
      LocalDate day) {
    for (Lease lease : leases) {
      String dwelling = lease.dwellingId();
      Family family = family(families, lease);
      @Nullable String where = family.hidden() ? null : addresses.getOrDefault(dwelling, dwelling);
      LocalDate ends = lease.ends();
      boolean running = !lease.starts().isAfter(day) && (ends == null || !ends.isBefore(day));
      maker.add(
          new Found.Tenancy(lease.id(), family.label(), where, lease.starts(), ends),
          words(where, family.label()),
          family.hidden() ? lease.id() : words(lease.id(), lease.note(), own(lease.fields())),
          running ? RUNNING_LEASE : 0);
    }
  }

  /// What stands in the office's own columns.
  private static String own(Map<String, String> fields) {
    return String.join(" ", fields.values());
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
