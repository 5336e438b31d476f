package no.husrom.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Household;
import no.husrom.household.Secrecy;
import no.husrom.lease.Lease;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemoTest {
  private static final int YEAR = 2027;
  private static final LocalDate KNOWN = LocalDate.of(YEAR - 1, 10, 31);
  private static final LocalDate START = LocalDate.of(YEAR, 1, 1);
  private static final Demo DEMO = Demo.make(DemoSize.SMALL, Demo.SEED, YEAR);

  @Test
  void theSameYearGivesTheSameMunicipality() {
    assertThat(Demo.make(DemoSize.SMALL, Demo.SEED, YEAR)).isEqualTo(DEMO);
    assertThat(Demo.make(DemoSize.SMALL, 2, YEAR)).isNotEqualTo(DEMO);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01,2027", "2026-12-31,2027", "2027-01-01,2027", "2027-10-31,2027"})
  void fromNovemberTheNextYearIsPlanned(LocalDate today, int planned) {
    Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
    assertThat(Demo.make(DemoSize.SMALL, Demo.SEED, Clock.fixed(noon, ZoneOffset.UTC)).planYear())
        .isEqualTo(planned);
  }

  @Test
  void theSmallOneIsAMunicipalityThatOneOfficerKnowsByHeart() {
    Registers registers = DEMO.registers();
    assertThat(registers.dwellings()).hasSize(85);
    assertThat(registers.households()).filteredOn(h -> h.state().waiting()).hasSize(32);
    assertThat(registers.leases()).filteredOn(lease -> lease.runsOn(KNOWN)).hasSize(69);
    assertThat(registers.leases()).filteredOn(DemoTest::endsInYear).hasSizeBetween(15, 22);
    assertThat(registers.households())
        .filteredOn(h -> h.secrecy() != Secrecy.NONE)
        .extracting(Household::label)
        .containsExactly("Familie Gaukesyre (2 pers.)");
    assertThat(registers.households())
        .filteredOn(h -> h.state().waiting() && h.needs().wheelchair())
        .hasSize(1);
    assertThat(registers.dwellings())
        .filteredOn(d -> d.kind() == DwellingKind.SHARED_HOUSE)
        .hasSize(1);
    assertThat(registers.dwellings()).filteredOn(d -> d.partOf() != null).hasSize(5);
  }

  private static List<Lease> byStart(List<Lease> leases) {
    return leases.stream().sorted(Comparator.comparing(Lease::starts)).toList();
  }

  private static boolean endsInYear(Lease lease) {
    LocalDate ends = lease.ends();
    return ends != null && ends.getYear() == YEAR;
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseGivesItBackAsItWasSaved(Engine engine) {
    try (Database database = engine.open()) {
      database.change(DEMO::save);
      Registers found = database.read(new RegisterStore()::read);
      Registers saved = DEMO.registers();
      assertThat(found)
          .isEqualTo(
              new Registers(
                  saved.office(),
                  saved.dwellings().stream().map(d -> d.withVersion(1)).toList(),
                  saved.households().stream().map(h -> h.withVersion(1)).toList(),
                  saved.leases().stream().map(l -> l.withVersion(1)).toList(),
                  saved.decisions()));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DemoSize.class,
      names = {"SMALL", "MEDIUM", "LARGE"})
  void whatItSaysHangsTogether(DemoSize size) {
    Registers registers = Demo.make(size, Demo.SEED, YEAR).registers();
    Set<String> dwellings = new HashSet<>();
    for (Dwelling dwelling : registers.dwellings()) {
      assertThat(dwellings.add(dwelling.id())).isTrue();
    }
    Set<String> households = new HashSet<>();
    registers.households().forEach(h -> assertThat(households.add(h.id())).isTrue());
    Map<String, LocalDate> let = new HashMap<>();
    for (Lease lease : byStart(registers.leases())) {
      LocalDate last = lease.ends() == null ? LocalDate.MAX : lease.ends();
      LocalDate before = let.put(lease.dwellingId(), last);
      assertThat(before == null || before.isBefore(lease.starts()))
          .as("two leases at once in %s", lease.dwellingId())
          .isTrue();
      assertThat(households).contains(lease.householdId());
      assertThat(lease.starts()).isBefore(START.minusMonths(2));
      Dwelling home =
          registers.dwellings().stream()
              .filter(d -> d.id().equals(lease.dwellingId()))
              .findFirst()
              .orElseThrow();
      LocalDate until = home.holding().leasedInUntil();
      LocalDate ends = lease.ends();
      assertThat(until == null || ends == null || !ends.isAfter(until))
          .as("%s outlasts the owner's lease of %s", lease, home)
          .isTrue();
    }
    assertThat(registers.leases()).hasSizeGreaterThan(size.dwellings * 6 / 10);
  }

  @Test
  void nothingHasHappenedAfterTheDayItKnows() {
    for (Dwelling dwelling : DEMO.registers().dwellings()) {
      assertThat(dwelling.statuses()).allMatch(s -> !s.from().isAfter(KNOWN));
    }
    List<LocalDate> decided = DEMO.decisions().stream().map(d -> d.decidedOn()).toList();
    assertThat(decided).allMatch(day -> day != null && !day.isAfter(KNOWN));
  }

  @Test
  void dwellingsStoodEmptyBetweenTwoLeasesForWorksThatAreStated() {
    List<Lease> over = DEMO.registers().leases().stream().filter(l -> !l.runsOn(KNOWN)).toList();
    assertThat(over).hasSizeGreaterThan(10).allMatch(l -> l.ends() != null);
    for (Lease lease : over) {
      Dwelling dwelling = DEMO.registers().dwelling(lease.dwellingId()).orElseThrow();
      LocalDate empty = Objects.requireNonNull(lease.ends()).plusDays(1);
      assertThat(dwelling.statusOn(empty).map(StatusChange::status)).contains(Status.MAINTENANCE);
    }
    assertThat(over)
        .as("some moved to another dwelling of the municipality's")
        .anyMatch(
            l ->
                DEMO.registers().leases().stream()
                    .anyMatch(o -> o.householdId().equals(l.householdId()) && o.runsOn(KNOWN)));
  }

  @Test
  void whateverTheSeedNoDwellingHasTwoStatusesFromOneDay() {
    for (long seed = 1; seed <= 300; seed++) {
      for (Dwelling dwelling : Demo.make(DemoSize.SMALL, seed, YEAR).registers().dwellings()) {
        assertThat(dwelling.statuses())
            .as("seed %d, %s", seed, dwelling.id())
            .extracting(StatusChange::from)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void someFactsAreMissingAsInAnyOffice() {
    List<Dwelling> dwellings = DEMO.registers().dwellings();
    assertThat(dwellings).anyMatch(d -> d.size().area() == null);
    assertThat(dwellings).anyMatch(d -> d.access().stepFree() == null);
    assertThat(dwellings).anyMatch(d -> d.verifiedOn() == null);
    assertThat(dwellings)
        .flatExtracting(Dwelling::statuses)
        .extracting(StatusChange::status)
        .contains(
            Status.READY,
            Status.LET,
            Status.NOTICE_GIVEN,
            Status.MAINTENANCE,
            Status.RESERVED,
            Status.UNAVAILABLE,
            Status.DISCONTINUED);
  }
}
