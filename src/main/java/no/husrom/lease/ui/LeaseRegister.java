package no.husrom.lease.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.Desk;
import no.husrom.kit.record.RefusedException;
import no.husrom.kit.record.Register;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;

/// Where the page's leases come from, and what a lease can be made of.
final class LeaseRegister implements Register<LeaseView> {
  /// What a lease can tie together.
  record Choices(List<Pick> dwellings, List<Pick> households) {}

  /// Before the first reading.
  private static final LeaseLaw NOTHING = nothing();

  private final LeaseStore leases = new LeaseStore();
  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseLawStore laws = new LeaseLawStore();
  private final Database database;
  private final Desk desk;
  private final StoreWords words;
  private volatile List<LeaseView> latest = List.of();
  private volatile LeaseLaw law = NOTHING;
  private volatile Choices choices = new Choices(List.of(), List.of());

  LeaseRegister(Database database, Desk desk) {
    this.database = database;
    this.desk = desk;
    this.words = new StoreWords(desk.language());
  }

  /// The lease, another than that with the id, which holds the dwelling in some of that time, as
  /// they were at the latest reading; the first of several.
  Optional<LeaseView> inTheWay(String id, Occupancy wanted) {
    return latest.stream()
        .filter(view -> !view.lease().id().equals(id))
        .filter(view -> view.lease().dwellingId().equals(wanted.dwellingId()))
        .filter(view -> view.lease().occupancy().overlaps(wanted))
        .min(Comparator.comparing(view -> view.lease().starts()));
  }

  /// The leases before the law, as they were at the latest reading.
  LeaseLaw law() {
    return law;
  }

  /// As they were at the latest reading.
  Choices choices() {
    return choices;
  }

  @Override
  public List<LeaseView> all() {
    LocalDate today = desk.today();
    return database.read(
        tx -> {
          List<Household> registered = households.all(tx);
          choices =
              new Choices(
                  dwellings.all(tx).stream()
                      .filter(Dwelling::lettable)
                      .map(d -> new Pick(d.id(), d.address().line(), d.holding(), false))
                      .toList(),
                  registered.stream()
                      .map(h -> new Pick(h.id(), h.label(), null, h.secrecy().hidden()))
                      .toList());
          Map<String, Pick> homes = byId(choices.dwellings());
          Map<String, Pick> people = byId(choices.households());
          law = laws.read(tx, registered);
          latest = law.leases().stream().map(l -> view(l, homes, people, today)).toList();
          return latest;
        });
  }

  private static LeaseLaw nothing() {
    TenancyLaw law = new TenancyLaw(RateBook.shipped());
    return new LeaseLaw(law, List.of(), new LeaseFacts(law, List.of(), Set.of()));
  }

  private static Map<String, Pick> byId(List<Pick> picks) {
    return picks.stream().collect(Collectors.toMap(Pick::id, Function.identity()));
  }

  private static LeaseView view(
      Lease lease, Map<String, Pick> homes, Map<String, Pick> people, LocalDate today) {
    String dwelling = lease.dwellingId();
    String household = lease.householdId();
    return new LeaseView(
        lease,
        homes.getOrDefault(dwelling, new Pick(dwelling, dwelling, null, false)),
        people.getOrDefault(household, new Pick(household, household, null, false)),
        today);
  }

  @Override
  public LeaseView save(LeaseView view) {
    try {
      Lease lease = view.lease();
      Lease saved =
          database.write(
              tx ->
                  leases.save(
                      tx, lease.version() == 0 ? lease.withId("L" + tx.nextNumber()) : lease));
      return new LeaseView(saved, view.dwelling(), view.household(), view.day());
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public void delete(LeaseView view) {
    try {
      database.change(tx -> leases.delete(tx, view.lease().id()));
    } catch (StoreException e) {
      throw new RefusedException(words.say(e), e);
    }
  }

  @Override
  public Map<String, String> own(LeaseView view) {
    return view.lease().fields();
  }

  @Override
  public String id(LeaseView view) {
    return view.lease().id();
  }

  @Override
  public String name(LeaseView view) {
    String address = view.address();
    return address == null ? view.household().name() : address + " – " + view.household().name();
  }
}
