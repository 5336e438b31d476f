package no.husrom.lease.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.lease.Occupancy;
import no.husrom.lease.Particulars;
import no.husrom.lease.law.LeaseFacts;
import no.husrom.lease.law.LeaseLaw;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.ComingDate;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeaseCalendarTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void theWaveCountsLeasesFrom2022And2023ByTheMonthTheyEndUntilSomethingFollows() {
    LeaseCalendar calendar =
        of(
            lease("L1", "H1", "B1", "2023-04-15", "2026-04-14"),
            lease("L2", "H2", "B2", "2023-06-01", "2026-05-31"),
            lease("L3", "H3", "B3", "2023-02-01", "2026-01-31"),
            lease("L4", "H4", "B4", "2022-02-01", "2026-05-31"),
            lease("L5", "H4", "B5", "2026-06-01", "2029-05-31"),
            lease("L9", "H9", "B9", "2023-01-01", "2025-12-31"), // has moved out
            lease("L6", "H6", "B6", "2024-02-01", "2027-01-31"));
    assertThat(calendar.wave())
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    YearMonth.of(2026, 3), 0, YearMonth.of(2026, 4), 1, YearMonth.of(2026, 5), 1)));
    assertThat(calendar.overdue()).isEqualTo(1);
  }

  @Test
  void theLadderTheEndAndTheAlarmOfALeaseComeInOrder() {
    assertThat(of(lease("L1", "H1", "B1", "2024-03-01", "2027-02-28")).rows())
        .extracting(row -> row.date().day() + " " + row.kind())
        .containsExactly(
            "2026-03-01 INDEX", // since 2025-03-01
            "2026-05-28 WARNING",
            "2026-08-28 WARNING",
            "2026-10-28 WARNING",
            "2027-02-28 END",
            "2027-05-28 OPEN_ENDED");
  }

  @Test
  void aRentThatWasNeverChangedIsRemindedOfUntilItIsOrTheTenantHasLeft() {
    LocalDate today = LocalDate.of(2026, 11, 26);
    Lease never = lease("L1", "H1", "B1", "2024-05-01", null);
    assertThat(of(today, never).rows())
        .extracting(LeaseCalendar.Row::date)
        .containsExactly(
            new ComingDate.IndexNow(today, LocalDate.of(2025, 5, 1), LocalDate.of(2026, 12, 26)),
            new ComingDate.CommonRentNow(
                today, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 5, 26)));
    assertThat(of(today, changed(never, LocalDate.of(2026, 10, 1))).rows())
        .extracting(LeaseCalendar.Row::date)
        .containsExactly(
            new ComingDate.IndexFrom(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 9, 1)));
    assertThat(of(today, lease("L1", "H9", "B1", "2024-05-01", null)).rows()).isEmpty();
    assertThat(of(today, lease("L1", "H9", "B1", "2025-12-15", null)).rows()).isEmpty();
    assertThat(of(today, never, lease("L2", "H2", "B1", "2026-09-01", "2029-08-31")).rows())
        .extracting(LeaseCalendar.Row::lease)
        .containsOnly("L2");
  }

  @ParameterizedTest
  @EnumSource
  void theDwellingOfAHouseholdWithASecretAddressIsNotNamed(Engine engine) {
    try (Database database = engine.open()) {
      database.change(
          tx -> {
            new DwellingStore().save(tx, List.of(Filled.dwelling("B1")));
            new HouseholdStore().save(tx, Filled.household("H1"));
            new LeaseStore()
                .save(tx, Filled.lease("L1", "H1", "B1", TODAY.minusYears(1), TODAY.plusYears(1)));
          });
      LeaseCalendar calendar = database.read(tx -> new CalendarStore().read(tx, TODAY));
      assertThat(calendar.rows()).isNotEmpty().allMatch(row -> row.where() == null);
    }
  }

  private static Lease changed(Lease lease, LocalDate rentSince) {
    return new Lease(
        lease.id(),
        0,
        lease.householdId(),
        lease.occupancy(),
        lease.term(),
        null,
        lease.rent(),
        lease.security(),
        lease.statements(),
        new Particulars(rentSince, null, "", Set.of(), null, false, false, false, null, null),
        null,
        true,
        "",
        Map.of());
  }

  private static LeaseCalendar of(Lease... leases) {
    return of(TODAY, leases);
  }

  private static LeaseCalendar of(LocalDate today, Lease... leases) {
    TenancyLaw law = new TenancyLaw(RateBook.shipped());
    List<Lease> all = List.of(leases);
    return LeaseCalendar.of(
        new LeaseLaw(law, all, new LeaseFacts(law, all, Set.of("H9"))),
        today,
        Lease::householdId,
        Lease::dwellingId);
  }

  private static Lease lease(
      String id, String household, String dwelling, String starts, @Nullable String ends) {
    return Lease.of(
        id,
        household,
        new Occupancy(
            dwelling, LocalDate.parse(starts), ends == null ? null : LocalDate.parse(ends)),
        9_000);
  }
}
