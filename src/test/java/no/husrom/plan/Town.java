package no.husrom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
import no.husrom.household.AreaWishes;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.Needs;
import no.husrom.household.Part;
import no.husrom.household.Secrecy;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.office.Office;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Pin;
import no.husrom.register.Registers;
import org.jspecify.annotations.Nullable;

/// A tiny municipality for tests, on 1 January 2026, built a fact at a time.
public final class Town {
  public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private final List<Dwelling> dwellings = new ArrayList<>();
  private final List<Household> households = new ArrayList<>();
  private final List<Lease> leases = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Pin> pins = new ArrayList<>();

  public static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  public Town dwelling(String id, int bedrooms) {
    return dwelling(id, bedrooms, d -> d);
  }

  public Town dwelling(String id, int bedrooms, UnaryOperator<Home> facts) {
    dwellings.add(facts.apply(new Home(id, bedrooms)).done());
    return this;
  }

  /// A household of adults and children, ready on the first of January.
  public Town household(String id, Category category, int adults, int children) {
    return household(id, category, adults, children, h -> h);
  }

  public Town household(
      String id, Category category, int adults, int children, UnaryOperator<People> facts) {
    households.add(facts.apply(new People(id, category, adults, children)).done());
    return this;
  }

  public Town lease(String id, String household, String dwelling, @Nullable LocalDate ends) {
    return lease(id, household, dwelling, ends, true, null);
  }

  public Town lease(
      String id,
      String household,
      String dwelling,
      @Nullable LocalDate ends,
      boolean mayRenew,
      @Nullable Notice notice) {
    leases.add(
        new Lease(
            id,
            1,
            household,
            new Occupancy(dwelling, LocalDate.of(2023, 1, 1), ends),
            ends == null || notice != null ? Term.OPEN : Term.FIXED,
            null,
            9_000,
            Security.NONE,
            Statements.NONE,
            notice,
            mayRenew,
            "",
            Map.of()));
    return this;
  }

  public Town decided(int persons, int settledBefore) {
    decisions.add(
        new Decision(2026, persons, persons, 0, 0, settledBefore, null, null, 1_000_000, 0, 8));
    return this;
  }

  public Town measure(String id, int bedrooms, int most, int leadDays) {
    measures.add(
        new Measure(
            id,
            1,
            "Leige inn " + bedrooms,
            MeasureKind.LEASE_IN,
            bedrooms,
            false,
            false,
            null,
            most,
            leadDays,
            9_000,
            2_000,
            0,
            0,
            100,
            "BU",
            true));
    return this;
  }

  public Town pin(Pin pin) {
    pins.add(pin);
    return this;
  }

  public Registers registers() {
    return new Registers(
        Office.PROPOSED,
        dwellings.stream().sorted(Comparator.comparing(Dwelling::id)).toList(),
        households.stream().sorted(Comparator.comparing(Household::id)).toList(),
        leases.stream().sorted(Comparator.comparing(Lease::id)).toList());
  }

  public Basis basis() {
    return basisOn(NEW_YEAR);
  }

  public Basis basisOn(LocalDate day) {
    return new Basis(day, 2026, registers(), decisions, measures, pins, null);
  }

  /// A dwelling being described.
  public static final class Home {
    private final String id;
    private final int bedrooms;
    private Disposal disposal = Disposal.OWNED;
    private @Nullable LocalDate leasedInUntil;
    private @Nullable LocalDate availableFrom;
    private @Nullable String district;
    private final List<StatusChange> statuses = new ArrayList<>();
    private int rent = 8_000;
    private @Nullable Boolean wheelchair;

    private Home(String id, int bedrooms) {
      this.id = id;
      this.bedrooms = bedrooms;
    }

    public Home planned(@Nullable LocalDate from) {
      disposal = Disposal.PLANNED;
      availableFrom = from;
      return this;
    }

    public Home leasedInUntil(LocalDate day) {
      disposal = Disposal.LEASED_IN;
      leasedInUntil = day;
      return this;
    }

    public Home status(LocalDate from, Status status) {
      statuses.add(new StatusChange(from, status, ""));
      return this;
    }

    public Home rent(int perMonth) {
      rent = perMonth;
      return this;
    }

    public Home in(String where) {
      district = where;
      return this;
    }

    public Home wheelchair() {
      wheelchair = true;
      return this;
    }

    private Dwelling done() {
      return new Dwelling(
          id,
          1,
          Address.of("Gata " + id),
          DwellingKind.FLAT,
          null,
          Size.ofBedrooms(bedrooms),
          new Access(null, null, wheelchair, null),
          new Holding(disposal, null, null, leasedInUntil, null),
          Rent.of(rent),
          availableFrom,
          new Surroundings(district, null, null, null),
          Meters.UNKNOWN,
          Approval.UNKNOWN,
          null,
          "",
          statuses,
          Map.of());
    }
  }

  /// A household being described.
  public static final class People {
    private final String id;
    private final Category category;
    private final List<Member> members = new ArrayList<>();
    private State state;
    private @Nullable LegalGround ground;
    private @Nullable LocalDate ready = NEW_YEAR;
    private @Nullable LocalDate deadline;
    private @Nullable LocalDate settled;
    private Economy economy = Economy.UNKNOWN;
    private Secrecy secrecy = Secrecy.NONE;

    private People(String id, Category category, int adults, int children) {
      this.id = id;
      this.category = category;
      this.state = category == Category.SITTING_TENANT ? State.SETTLED : State.ACCEPTED;
      for (int i = 0; i < adults; i++) {
        members.add(Member.of(1990, i == 0 ? Part.MAIN : Part.PARTNER));
      }
      for (int i = 0; i < children; i++) {
        members.add(Member.of(2018, Part.CHILD));
      }
    }

    public People state(State value) {
      state = value;
      return this;
    }

    public People ground(LegalGround value) {
      ground = value;
      return this;
    }

    public People times(@Nullable LocalDate readyFrom, @Nullable LocalDate latest) {
      ready = readyFrom;
      deadline = latest;
      return this;
    }

    public People settledOn(LocalDate day) {
      settled = day;
      state = State.SETTLED;
      return this;
    }

    public People expects(LocalDate day, int birthYear) {
      members.add(new Member(birthYear, Part.CHILD, null, day));
      return this;
    }

    public People economy(Economy value) {
      economy = value;
      return this;
    }

    public People secret() {
      secrecy = Secrecy.CONFIDENTIAL;
      return this;
    }

    private Household done() {
      return new Household(
          id,
          1,
          "Familie " + id,
          category,
          ground,
          state,
          ready,
          deadline,
          settled,
          members,
          null,
          Needs.NONE,
          AreaWishes.NONE,
          economy,
          10,
          secrecy,
          null,
          "",
          Map.of());
    }
  }
}
