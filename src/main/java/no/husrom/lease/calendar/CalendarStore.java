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
import no.husrom.lease.law.LeaseLawStore;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Reads the leases, and with what names they may be shown.
public final class CalendarStore {
  private final HouseholdStore households = new HouseholdStore();
  private final DwellingStore dwellings = new DwellingStore();

  /// The calendar from `day` on.
  public LeaseCalendar read(Transaction tx, LocalDate day) {
    List<Household> registered = households.all(tx);
    Map<String, Household> people =
        registered.stream().collect(Collectors.toMap(Household::id, Function.identity()));
    Map<String, Dwelling> homes =
        dwellings.all(tx).stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
    return LeaseCalendar.of(
        new LeaseLawStore().read(tx, registered),
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
