package no.husrom.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.lease.Security;
import no.husrom.lease.Statements;
import no.husrom.lease.Term;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureKind;
import no.husrom.office.Decision;
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
            Particulars.NONE,
            notice,
            mayRenew,
            "",
            Map.of()));
    return this;
  }

  public Town lease(
      String id, String household, String dwelling, LocalDate starts, @Nullable LocalDate ends) {
    leases.add(Lease.of(id, household, new Occupancy(dwelling, starts, ends), 9_000));
    return this;
  }

  public Town lease(Lease lease) {
    leases.add(lease);
    return this;
  }

  public Town decided(int persons, int settledBefore) {
    decisions.add(
        new Decision(2026, persons, persons, 0, 0, settledBefore, null, null, 1_000_000, 0, 8, ""));
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
}
