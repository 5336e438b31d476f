package no.husrom.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.husrom.dwelling.Access;
import no.husrom.dwelling.Address;
import no.husrom.dwelling.Approval;
import no.husrom.dwelling.Disposal;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Holding;
import no.husrom.dwelling.Meters;
import no.husrom.dwelling.Rent;
import no.husrom.dwelling.Size;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.dwelling.Surroundings;
import no.husrom.dwelling.letting.Letting;
import no.husrom.household.AreaWishes;
import no.husrom.household.BedroomsOverride;
import no.husrom.household.Benefit;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.Sex;
import no.husrom.household.State;
import no.husrom.household.queue.Application;
import no.husrom.household.queue.Group;
import no.husrom.household.stay.Stay;
import no.husrom.household.stay.WayOut;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.office.Decision;
import no.husrom.office.Office;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// Registers where any field may hold anything it may hold, unknown included.
public final class RandomRegisters {
  private final Random random;
  private final List<String> vocabulary;
  private final List<Dwelling> dwellings = new ArrayList<>();
  private final List<Household> households = new ArrayList<>();

  private RandomRegisters(long seed, List<String> vocabulary) {
    this.random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  public static Registers of(long seed, int count) {
    return of(count, new RandomRegisters(seed, RandomWords.ALL));
  }

  /// Registers whose words a field of one line can show, and whose districts have no comma.
  public static Registers ofOneLine(long seed, int count) {
    return of(
        count,
        new RandomRegisters(
            seed,
            RandomWords.ALL.stream().map(word -> word.replaceAll("[\n,;]", " ").strip()).toList()));
  }

  private static Registers of(int count, RandomRegisters made) {
    for (int i = 0; i < count; i++) {
      made.dwellings.add(made.dwelling(i));
      made.households.add(made.household(i));
    }
    List<Lease> leases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leases.add(made.lease(i));
    }
    List<Decision> decisions = new ArrayList<>();
    for (int year = 2023; year < 2028; year++) {
      decisions.add(made.decision(year));
    }
    return new Registers(Office.PROPOSED, made.dwellings, made.households, leases, decisions);
  }

  private Decision decision(int year) {
    return new Decision(
        year,
        random.nextInt(99),
        maybe(() -> random.nextInt(99)),
        random.nextInt(9),
        random.nextInt(9),
        random.nextInt(9),
        maybe(() -> day(year)),
        maybe(this::words),
        maybe(() -> some() ? 0 : random.nextInt(9_000_000)),
        maybe(() -> some() ? 0 : random.nextInt(90_000_000)),
        1 + random.nextInt(20),
        some() ? "" : note());
  }

  private Dwelling dwelling(int i) {
    boolean room = i > 0 && dwellings.getFirst().kind() == DwellingKind.SHARED_HOUSE && some();
    return new Dwelling(
        "B" + i,
        0,
        new Address(
            "Vegen " + i / 3 + (some() ? "" : " " + words()),
            maybe(() -> "0" + (100 + random.nextInt(900))),
            maybe(this::words),
            maybe(() -> String.valueOf(1000 + random.nextInt(9000))),
            maybe(() -> "H0" + (100 + i % 3)),
            maybe(() -> "118/" + random.nextInt(900))),
        i == 0 ? DwellingKind.SHARED_HOUSE : room ? DwellingKind.ROOM : one(DwellingKind.values()),
        room ? "B0" : null,
        new Size(
            random.nextInt(6),
            maybe(() -> 1 + random.nextInt(9)),
            maybe(() -> BigDecimal.valueOf(100 + random.nextInt(2000), 1)),
            maybe(() -> random.nextInt(9) - 1)),
        new Access(flag(), flag(), flag(), flag()),
        new Holding(
            one(Disposal.values()),
            maybe(this::words),
            maybe(() -> day(2020)),
            maybe(() -> day(2028)),
            maybe(() -> 1 + random.nextInt(20_000))),
        new Rent(
            maybe(() -> 4_000 + random.nextInt(20_000)),
            maybe(() -> random.nextInt(900)),
            maybe(() -> random.nextInt(900)),
            maybe(() -> random.nextInt(900)),
            maybe(() -> random.nextInt(900))),
        maybe(() -> day(2026)),
        new Surroundings(
            maybe(this::words), maybe(this::words), maybe(this::words), maybe(this::words)),
        new Meters(maybe(this::words), maybe(this::words)),
        new Approval(flag(), flag(), flag()),
        new Letting(maybe(() -> 2 + random.nextInt(5)), maybe(() -> random.nextInt(90))),
        maybe(() -> day(2025)),
        some() ? "" : note(),
        statuses(),
        fields());
  }

  private List<StatusChange> statuses() {
    Map<LocalDate, StatusChange> statuses = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate day = day(2024 + random.nextInt(4));
      statuses.put(day, new StatusChange(day, one(Status.values()), some() ? "" : words()));
    }
    return List.copyOf(statuses.values());
  }

  private Household household(int i) {
    List<Member> members = new ArrayList<>();
    for (int m = random.nextInt(6); m > 0; m--) {
      members.add(
          new Member(
              1950 + random.nextInt(76),
              one(Part.values()),
              maybe(() -> one(Sex.values())),
              maybe(() -> day(2026))));
    }
    TreeSet<String> preferred = new TreeSet<>();
    TreeSet<String> forbidden = new TreeSet<>();
    for (String word : vocabulary.subList(0, 8)) {
      int which = random.nextInt(6);
      if (which == 0) {
        preferred.add(word.replace("\n", " "));
      } else if (which == 1) {
        forbidden.add(word.replace("\n", " "));
      }
    }
    LocalDate ready = maybe(() -> day(2026));
    return new Household(
        "H" + i,
        0,
        words() + " " + i % 5,
        one(Category.values()),
        maybe(() -> one(LegalGround.values())),
        one(State.values()),
        ready,
        maybe(() -> (ready == null ? day(2026) : ready).plusDays(random.nextInt(100))),
        maybe(() -> day(2025)),
        members,
        maybe(() -> new BedroomsOverride(1 + random.nextInt(5), note())),
        new Needs(some(), some(), some(), some()),
        new AreaWishes(preferred, forbidden),
        new Economy(
            maybe(() -> random.nextInt(900_000)),
            maybe(() -> random.nextInt(9_000)),
            maybe(() -> 1 + random.nextInt(9_000)),
            maybe(() -> random.nextInt(900_000)),
            maybe(() -> random.nextInt(2_000_000)),
            maybe(() -> one(Benefit.values()))),
        application(),
        new Stay(
            maybe(() -> 1 + random.nextInt(400)),
            maybe(() -> one(WayOut.values())),
            maybe(() -> day(2026)),
            maybe(() -> random.nextInt(400_000))),
        1 + random.nextInt(100),
        one(Secrecy.values()),
        maybe(() -> day(2025)),
        some() ? "" : note(),
        fields());
  }

  private Application application() {
    LocalDate applied = maybe(() -> day(2025));
    Set<Group> groups = EnumSet.noneOf(Group.class);
    for (Group group : Group.values()) {
      if (some()) {
        groups.add(group);
      }
    }
    return new Application(
        applied,
        maybe(() -> (applied == null ? day(2025) : applied).plusDays(random.nextInt(90))),
        maybe(() -> day(2026)),
        some(),
        groups);
  }

  private Lease lease(int i) {
    LocalDate starts = day(2022);
    LocalDate ends = maybe(() -> day(2027));
    return new Lease(
        "L" + i,
        0,
        households.get(random.nextInt(households.size())).id(),
        new Occupancy("B" + i, starts, ends),
        ends != null && some() ? Term.FIXED : Term.OPEN,
        maybe(() -> day(2022)),
        1 + random.nextInt(20_000),
        new Security(
            maybe(() -> random.nextInt(50_000)),
            maybe(() -> random.nextInt(50_000)),
            maybe(this::words)),
        new Statements(some(), some(), maybe(this::words)),
        RandomParticulars.of(random, this::words),
        maybe(() -> new Notice(day(2026), one(Notice.By.values()))),
        some(),
        some() ? "" : note(),
        fields());
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    for (String name :
        List.of("Farge", "Adresse", "*stjerne", "Fødselsnummer", "Leigetakar", "Startdato")) {
      if (random.nextInt(4) == 0) {
        fields.put(name, note());
      }
    }
    return fields;
  }

  private String words() {
    return vocabulary.get(random.nextInt(vocabulary.size() - 1));
  }

  private String note() {
    return vocabulary.get(random.nextInt(vocabulary.size()));
  }

  private LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
  }

  private boolean some() {
    return random.nextBoolean();
  }

  private @Nullable Boolean flag() {
    return maybe(this::some);
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
