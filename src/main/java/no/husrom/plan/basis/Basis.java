package no.husrom.plan.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.measure.Measure;
import no.husrom.office.Decision;
import no.husrom.plan.Plan;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.register.Registers;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// Everything a plan for one year is made from, as it stood on `day`. `adopted` is the newest
/// adopted edition of the year, if there is one, or the plan that is planned around instead; `pins`
/// are the year's. `tenancies` and `tenants`, those who may have to move in the year, follow from
/// the registers: found once, since every step of the wizard asks for them and a city has many.
/// `rates` are those that notices and bostøtte are reckoned with, `caps` how many may move in where
/// in the year.
public record Basis(
    LocalDate day,
    int year,
    Registers registers,
    Tenancies tenancies,
    List<SittingTenant> tenants,
    List<Decision> decisions,
    List<Measure> measures,
    List<Pin> pins,
    @Nullable Plan adopted,
    RateBook rates,
    List<GroupCap> caps) {

  public Basis {
    tenants = List.copyOf(tenants);
    decisions = List.copyOf(decisions);
    measures = List.copyOf(measures);
    pins = List.copyOf(pins);
    caps = List.copyOf(caps);
  }

  /// With what follows from the registers, and the rates that the program ships with.
  public Basis(
      LocalDate day,
      int year,
      Registers registers,
      List<Decision> decisions,
      List<Measure> measures,
      List<Pin> pins,
      @Nullable Plan adopted) {
    this(day, year, registers, decisions, measures, pins, adopted, RateBook.shipped(), List.of());
  }

  /// With what follows from the registers and the rates.
  Basis(
      LocalDate day,
      int year,
      Registers registers,
      List<Decision> decisions,
      List<Measure> measures,
      List<Pin> pins,
      @Nullable Plan adopted,
      RateBook rates,
      List<GroupCap> caps) {
    this(
        day,
        year,
        registers,
        new Tenancies(registers, rates),
        decisions,
        measures,
        pins,
        adopted,
        rates,
        caps);
  }

  private Basis(
      LocalDate day,
      int year,
      Registers registers,
      Tenancies tenancies,
      List<Decision> decisions,
      List<Measure> measures,
      List<Pin> pins,
      @Nullable Plan adopted,
      RateBook rates,
      List<GroupCap> caps) {
    this(
        day,
        year,
        registers,
        tenancies,
        SittingTenants.of(day, PlanTime.of(year, day), registers, tenancies),
        decisions,
        measures,
        pins,
        adopted,
        rates,
        caps);
  }

  /// Registers alone: nothing decided, no measures, nothing by hand, no plan before.
  public static Basis of(LocalDate day, int year, Registers registers) {
    return new Basis(day, year, registers, List.of(), List.of(), List.of(), null);
  }

  public PlanTime time() {
    return PlanTime.of(year, day);
  }

  /// The council's decision for the year, or one where nothing is known.
  public Decision decision() {
    return decisions.stream()
        .filter(d -> d.year() == year)
        .findFirst()
        .orElseGet(() -> Decision.unknown(year));
  }

  public Optional<Household> household(String id) {
    return registers.household(id);
  }

  public Optional<Dwelling> dwelling(String id) {
    return registers.dwelling(id);
  }

  /// Whether a tenant has a way out that is known well enough to be planned with.
  public boolean mayLeave(SittingTenant tenant) {
    return household(tenant.household())
        .map(Household::stay)
        .filter(Stay::mayLeave)
        .map(Stay::leavesFrom)
        .filter(from -> !from.isAfter(time().horizon()))
        .isPresent();
  }

  public Basis withPins(List<Pin> others) {
    return new Basis(
        day, year, registers, tenancies, tenants, decisions, measures, others, adopted, rates,
        caps);
  }

  public Basis withDecisions(List<Decision> others) {
    return new Basis(
        day, year, registers, tenancies, tenants, others, measures, pins, adopted, rates, caps);
  }

  /// The same year with registers and measures as they would be.
  public Basis withRegisters(Registers others, List<Measure> otherMeasures) {
    return new Basis(day, year, others, decisions, otherMeasures, pins, adopted, rates, caps);
  }

  /// The basis for planning again around a plan.
  public Basis around(Plan plan) {
    return new Basis(
        day, year, registers, tenancies, tenants, decisions, measures, pins, plan, rates, caps);
  }

  /// The same with these rates.
  public Basis withRates(RateBook others) {
    return new Basis(day, year, registers, decisions, measures, pins, adopted, others, caps);
  }

  /// The same year with these limits for buildings and areas.
  public Basis withCaps(List<GroupCap> others) {
    return new Basis(
        day, year, registers, tenancies, tenants, decisions, measures, pins, adopted, rates,
        others);
  }

  /// Who lives in shared houses now.
  public ShareGroups shareGroups() {
    return new ShareGroups(this);
  }

  /// Bostøtte for those who are placed.
  public Supports supports() {
    return new Supports(this, rates);
  }
}
