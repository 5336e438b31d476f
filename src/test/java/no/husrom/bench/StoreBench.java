package no.husrom.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.lease.Lease;
import no.husrom.lease.LeaseStore;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import no.husrom.store.Filled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How long the stores take with a large city's registers. Run with `mvn test -Dtest=StoreBench
/// -Dtest.skip.tags=`.
@Tag("bench")
class StoreBench {
  private static final int DWELLINGS = 20_000;
  private static final int LEASES = 30_000;

  private final DwellingStore dwellings = new DwellingStore();
  private final HouseholdStore households = new HouseholdStore();
  private final LeaseStore leases = new LeaseStore();

  @ParameterizedTest
  @EnumSource
  void savingAndReadingALargeCity(Engine engine) {
    List<Dwelling> homes = new ArrayList<>();
    List<Household> people = new ArrayList<>();
    List<Lease> contracts = new ArrayList<>();
    for (int i = 0; i < DWELLINGS; i++) {
      homes.add(Filled.dwelling("B" + i));
      people.add(Filled.household("H" + i));
    }
    for (int i = 0; i < LEASES; i++) {
      // the first 10,000 dwellings have two leases, one after the other
      int years = i < DWELLINGS ? 0 : 2;
      contracts.add(
          Filled.lease(
              "L" + i,
              "H" + i % DWELLINGS,
              "B" + i % DWELLINGS,
              Filled.DAY.plusYears(years),
              Filled.DAY.plusYears(years + 1)));
    }
    try (Database database = engine.open()) {
      time(
          engine + " save all",
          () ->
              database.write(
                  tx -> {
                    time(engine + "   dwellings", () -> dwellings.save(tx, homes));
                    time(engine + "   households", () -> households.save(tx, people));
                    return time(engine + "   leases", () -> leases.save(tx, contracts));
                  }));
      for (int round = 0; round < 5; round++) {
        List<Dwelling> read = time(engine + " read dwellings", () -> database.read(dwellings::all));
        assertThat(read).hasSize(DWELLINGS);
        List<Household> found =
            time(engine + " read households", () -> database.read(households::all));
        assertThat(found).hasSize(DWELLINGS);
        List<Lease> held = time(engine + " read leases", () -> database.read(leases::all));
        assertThat(held).hasSize(LEASES);
        time(engine + " save one", () -> database.write(tx -> dwellings.save(tx, read.get(7))));
        time(engine + " find one lease", () -> database.read(tx -> leases.find(tx, "L7")));
        homes.set(7, read.get(7));
      }
      List<Dwelling> read = database.read(dwellings::all);
      time(
          engine + " save all dwellings again",
          () -> database.write(tx -> dwellings.save(tx, read)));
    }
  }

  /// Prints wall time, and the time this thread had a processor: on a busy machine only that tells.
  private static <T> T time(String what, Supplier<T> work) {
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = work.get();
    System.out.printf(
        Locale.ROOT,
        "%-32s %6d ms, of the processor %6d ms, heap %4d MiB%n",
        what,
        (System.nanoTime() - start) / 1_000_000,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000,
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    return result;
  }
}
