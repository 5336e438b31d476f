package no.husrom.lease.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.office.RateStore;
import no.husrom.rule.tenancy.TenancyLaw;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Reads the leases, and with what names they may be shown.
public final class CalendarStore {
  private final LeaseStore leases = new LeaseStore();
  private final HouseholdStore households = new HouseholdStore();
  private final DwellingStore dwellings = new DwellingStore();
  private final RateStore rates = new RateStore();

  /// The calendar from `day` on.
  public LeaseCalendar read(Transaction tx, LocalDate day) {
    List<Lease> all = leases.all(tx);
    Map<String, Household> people =
        households.all(tx).stream().collect(Collectors.toMap(Household::id, Function.identity()));
    Map<String, Dwelling> homes =
        dwellings.all(tx).stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
    return LeaseCalendar.of(
        all,
        new TenancyLaw(rates.book(tx)),
        day,
        lease -> label(people.get(lease.householdId()), lease.householdId()),
        lease -> address(people.get(lease.householdId()), homes.get(lease.dwellingId())));
  }

  private static String label(@Nullable Household household, String id) {
    return household == null ? id : household.label();
  }

  private static @Nullable String address(
      @Nullable Household household, @Nullable Dwelling dwelling) {
    boolean hidden = household == null || household.secrecy().hidden();
    return hidden || dwelling == null ? null : dwelling.address().line();
  }
}
