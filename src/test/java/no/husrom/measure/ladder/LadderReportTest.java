package no.husrom.measure.ladder;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.lease.Term;
import no.husrom.plan.Town;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LadderReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Demo DEMO = Demo.make(DemoSize.SMALL, Demo.SEED, 2027);

  private static LadderReport report(Demo demo) {
    Map<String, Ladder> ladders = new HashMap<>();
    demo.ladders().forEach(ladder -> ladders.put(ladder.household(), ladder));
    return LadderReport.of(demo.registers(), ladders, RateBook.shipped(), DAY);
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoSize.class,
      names = {"SMALL", "MEDIUM"})
  void theUntestedAreExactlyThoseThatTheDataMakesEligible(DemoSize size) {
    Demo demo = Demo.make(size, Demo.SEED, 2027);
    Map<String, Set<Instrument>> found = new TreeMap<>();
    for (LadderRow row : report(demo).untested()) {
      found.put(row.household().id(), Set.copyOf(row.untestedWaysOut()));
    }
    assertThat(found).isEqualTo(byHand(demo)).isNotEmpty();
  }

  @Test
  void aTenantWhoStaysWhenTheTermIsOverIsNoHomelessHousehold() {
    LocalDate over = LocalDate.of(2026, 1, 31);
    Town town =
        new Town()
            .dwelling("let", 1, d -> d.status(over.minusYears(1), Status.LET))
            .dwelling("free", 1, d -> d.status(over, Status.READY))
            .dwelling("next", 1)
            .dwelling("notice", 1)
            .household("stays", Category.SITTING_TENANT, 1, 0)
            .household("left", Category.SITTING_TENANT, 1, 0)
            .household("replaced", Category.SITTING_TENANT, 1, 0)
            .household("new", Category.SITTING_TENANT, 1, 0)
            .household("quit", Category.SITTING_TENANT, 1, 0)
            .lease("L1", "stays", "let", over)
            .lease("L2", "left", "free", over)
            .lease("L3", "replaced", "next", over)
            .lease("L4", "new", "next", over.plusDays(1), null)
            .lease(
                "L5",
                "quit",
                "notice",
                over,
                true,
                new Notice(over.minusMonths(3), Notice.By.TENANT));
    LadderReport report = LadderReport.of(town.registers(), Map.of(), RateBook.shipped(), DAY);
    assertThat(report.rows())
        .filteredOn(row -> row.lease() != null)
        .extracting(row -> row.household().id())
        .containsExactly("new", "stays");
  }

  @Test
  void eachFreesTheDwellingItLivesIn() {
    for (LadderRow row : report(DEMO).untested()) {
      List<Lease> running =
          DEMO.registers().leases().stream()
              .filter(l -> l.householdId().equals(row.household().id()) && livedOn(DEMO, l))
              .toList();
      assertThat(running).singleElement().isEqualTo(row.lease());
      assertThat(row.dwelling()).isNotNull();
      assertThat(row.address()).isNotNull();
    }
  }

  @Test
  void someOfTheDemosTenantsCouldOwnSomeCouldRentAndMostCouldNot() {
    List<List<Instrument>> ways =
        report(DEMO).untested().stream().map(LadderRow::untestedWaysOut).toList();
    assertThat(ways)
        .hasSizeBetween(8, DEMO.registers().leases().size() / 2)
        .anyMatch(way -> way.stream().anyMatch(Instrument::owns))
        .contains(List.of(Instrument.PRIVATE_LEASE));
  }

  @Test
  void inEveryGroupThatHasHomesAllowanceIsUsedAndLoansAndGrantsAreNot() {
    for (List<Groups.Cell> group : Groups.of(report(DEMO)).byGroup()) {
      if (group.getFirst().group() == Category.DISADVANTAGED) {
        continue;
      }
      Map<Instrument, Groups.Cell> cells = new HashMap<>();
      group.forEach(cell -> cells.put(cell.instrument(), cell));
      Groups.Cell allowance = requireNonNull(cells.get(Instrument.ALLOWANCE));
      Groups.Cell loan = requireNonNull(cells.get(Instrument.START_LOAN));
      Groups.Cell grant = requireNonNull(cells.get(Instrument.ESTABLISHMENT_GRANT));
      assertThat(allowance.granted()).isGreaterThan(10);
      assertThat(loan.granted() + grant.granted() + grant.tried()).isZero();
      assertThat(loan.tried() * 3).isLessThan(allowance.granted());
      assertThat(loan.untested() + grant.untested()).isPositive();
    }
  }

  /// The report again, slowly and literally, with the figures written out and no code of the rule:
  /// tax 22 percent, 9,500 an adult and 4,000 a child to live on, 4,000 running, loan at 8 percent
  /// (5 and 3 more) over 30 years.
  private static Map<String, Set<Instrument>> byHand(Demo demo) {
    double[] prices = {1_900_000, 2_400_000, 3_200_000, 4_100_000, 4_900_000};
    double[] rents = {10_500, 11_500, 15_500, 17_500, 19_000};
    Map<String, Set<Instrument>> eligible = new TreeMap<>();
    for (Lease lease : demo.registers().leases()) {
      Household h = demo.registers().household(lease.householdId()).orElseThrow();
      if (!livedOn(demo, lease) || h.state().gone()) {
        continue;
      }
      int adults = 0;
      int children = 0;
      boolean partner = false;
      List<Integer> ages = new ArrayList<>();
      for (Member m : h.members()) {
        if (m.expectedOn() == null || !m.expectedOn().isAfter(DAY)) {
          int age = 2026 - m.birthYear();
          ages.add(age);
          adults += age >= 18 ? 1 : 0;
          children += age >= 18 ? 0 : 1;
          partner |= m.part() == no.husrom.household.Part.PARTNER;
        }
      }
      int bedrooms = Math.max(1, adults - (partner ? 1 : 0) + (children + 1) / 2);
      double price = prices[Math.min(bedrooms, 5) - 1];
      double rent = rents[Math.min(bedrooms, 5) - 1];
      Integer income = h.economy().incomePerYear();
      if (income == null) {
        continue;
      }
      Integer wealth = h.economy().wealth();
      double own = wealth == null ? 0 : wealth;
      double debt = h.economy().debt() == null ? 0 : h.economy().debt();
      double left = income / 12.0 * 0.78 - 9_500 * adults - 4_000 * children - 4_000;
      double owed = Math.max(1, price - own) + debt;
      boolean serves = left >= payment(owed, 5) && left >= payment(owed, 8);
      boolean equity = wealth != null && wealth >= price / 10;
      boolean bank = serves && equity && owed <= 5.0 * income;
      boolean bankUnknown = serves && wealth == null && owed <= 5.0 * income;
      Integer support = h.economy().supportPerMonth();
      double bears = income * 0.4 / 12 + (support == null ? 0 : support);
      double rest = income / 12.0 * 0.78 - 9_500 * adults - 4_000 * children;
      boolean lives = rest + (support == null ? 0 : support) >= rent;
      boolean municipal =
          demo.registers().dwelling(lease.dwellingId()).orElseThrow().holding().disposal()
              != no.husrom.dwelling.Disposal.PRIVATE_RIGHT;
      Set<Instrument> ways = new TreeSet<>();
      if (serves && !bank) {
        ways.add(Instrument.START_LOAN);
      }
      if (bank && !bankUnknown) {
        ways.add(Instrument.OWN_PURCHASE);
      }
      if (municipal && (int) bears >= rent && lives && !h.needs().wheelchair()) {
        ways.add(Instrument.PRIVATE_LEASE);
      }
      boolean onItsWay = false;
      for (Ladder ladder : demo.ladders()) {
        if (ladder.household().equals(h.id())) {
          for (Step step : ladder.steps().values()) {
            boolean wayOut =
                Set.of(Instrument.START_LOAN, Instrument.OWN_PURCHASE, Instrument.PRIVATE_LEASE)
                    .contains(step.instrument());
            onItsWay |=
                wayOut
                    && (step.standing() == Standing.APPLIED || step.standing() == Standing.GRANTED);
            ways.remove(step.instrument());
          }
        }
      }
      if (!onItsWay && !ways.isEmpty()) {
        eligible.put(h.id(), Set.copyOf(ways));
      }
    }
    return eligible;
  }

  /// It runs; or its term is over, nobody has given notice, no other lease of the household or the
  /// dwelling comes after it, and the dwelling is not said to be free.
  private static boolean livedOn(Demo demo, Lease lease) {
    LocalDate ends = lease.ends();
    if (lease.starts().isAfter(DAY)) {
      return false;
    }
    if (ends == null || !ends.isBefore(DAY)) {
      return true;
    }
    for (Lease other : demo.registers().leases()) {
      boolean same =
          other.householdId().equals(lease.householdId())
              || other.dwellingId().equals(lease.dwellingId());
      if (same && other.starts().isAfter(lease.starts())) {
        return false;
      }
    }
    Status said = null;
    for (StatusChange change :
        demo.registers().dwelling(lease.dwellingId()).orElseThrow().statuses()) {
      said = change.from().isAfter(DAY) ? said : change.status();
    }
    return lease.term() == Term.FIXED
        && lease.notice() == null
        && (said == null || said == Status.LET || said == Status.NOTICE_GIVEN);
  }

  private static double payment(double loan, double percent) {
    double rate = percent / 1_200;
    return loan * rate / (1 - Math.pow(1 + rate, -360));
  }
}
