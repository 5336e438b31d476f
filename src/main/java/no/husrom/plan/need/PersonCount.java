package no.husrom.plan.need;

import java.time.LocalDate;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.office.Decision;
import no.husrom.plan.Persons;
import no.husrom.plan.basis.Basis;

/// Counts the year in persons, as the council decides it. Family reunification is outside the
/// decided number: those expected later, and households whose legal ground is family.
public final class PersonCount {
  private final Basis basis;
  private final NeedAssumptions assumptions;

  public PersonCount(Basis basis, NeedAssumptions assumptions) {
    this.basis = basis;
    this.assumptions = assumptions;
  }

  /// The count when the scenario plans for `planned` persons.
  Persons of(int planned) {
    Decision decision = basis.decision();
    List<Household> settled = settled();
    List<Household> named = named();
    int settledPersons = decision.settledBefore() + persons(settled);
    int minorsLeft =
        Math.max(0, decision.minors() - Math.toIntExact(minors(settled) + minors(named)));
    int unnamed = Math.max(0, planned - settledPersons - persons(named) - minorsLeft);
    return new Persons(
        decision.requested(),
        decision.decided(),
        planned,
        settledPersons,
        persons(named),
        Math.min(minorsLeft, Math.max(0, planned - settledPersons - persons(named))),
        unnamed,
        reunited());
  }

  /// The households the decision counts that are settled in the year.
  public List<Household> settled() {
    return settledIn(basis.year());
  }

  /// The same of another year.
  public List<Household> settledIn(int year) {
    return refugees().stream().filter(h -> settledIn(year, h)).toList();
  }

  /// Each year the council has decided on, up to the year of the plan, oldest first.
  public List<SettlementYear> history() {
    return basis.decisions().stream()
        .filter(decision -> decision.year() <= basis.year())
        .map(d -> new SettlementYear(d, d.settledBefore() + persons(settledIn(d.year()))))
        .toList();
  }

  /// The households the decision counts that are still to come in the year.
  public List<Household> named() {
    return refugees().stream().filter(this::comesInYear).toList();
  }

  private List<Household> refugees() {
    return basis.registers().households().stream()
        .filter(h -> h.category() == Category.REFUGEE && h.legalGround() != LegalGround.FAMILY)
        .toList();
  }

  private static boolean settledIn(int year, Household household) {
    LocalDate day = household.settledOn();
    return day != null && day.getYear() == year && !household.state().waiting();
  }

  boolean comesInYear(Household household) {
    LocalDate ready = household.readyFrom();
    return household.state().waiting()
        && !assumptions.leftOut().contains(household.id())
        && (ready == null || !ready.isAfter(basis.time().ends()));
  }

  private static int persons(List<Household> households) {
    return households.stream().mapToInt(PersonCount::decidedPersons).sum();
  }

  /// Those of the household that the decision counts; one with nobody registered counts as one.
  public static int decidedPersons(Household household) {
    int members = household.members().size();
    long expected = household.members().stream().filter(m -> m.expectedOn() != null).count();
    return members == 0 ? 1 : Math.toIntExact(members - expected);
  }

  private long minors(List<Household> households) {
    return households.stream()
        .filter(h -> h.members().size() == 1)
        .filter(h -> !h.members().getFirst().adultOn(basis.time().ends()))
        .count();
  }

  private int reunited() {
    int expected = 0;
    for (Household household : basis.registers().households()) {
      boolean family = household.legalGround() == LegalGround.FAMILY && comesInYear(household);
      if (family) {
        expected += Math.max(1, household.members().size());
      } else if (!household.state().gone()) {
        expected +=
            (int) household.members().stream().filter(m -> comesInYear(m.expectedOn())).count();
      }
    }
    return expected + assumptions.moreReunited();
  }

  private boolean comesInYear(@org.jspecify.annotations.Nullable LocalDate expected) {
    return expected != null
        && expected.isAfter(basis.day())
        && !expected.isAfter(basis.time().ends());
  }
}
