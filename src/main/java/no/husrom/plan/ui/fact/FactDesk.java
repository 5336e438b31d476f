package no.husrom.plan.ui.fact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.CapStore;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.store.Database;
import no.husrom.store.trail.Cause;

/// Reads and writes such facts. Each call is one transaction, made off the screen's thread; what
/// writes returns the year's basis as it is then.
public final class FactDesk {
  private final BasisStore bases = new BasisStore();
  private final Database database;
  private final Clock clock;

  public FactDesk(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// The tenants who could leave by an instrument that nobody has tried, as the ladder has it; none
  /// when a rate that it needs is not known.
  public List<WayOutChoice> possible(Basis basis) {
    try {
      return LadderReport.of(
              basis.registers(),
              database.read(new LadderStore()::all),
              basis.rates(),
              LocalDate.now(clock))
          .untested()
          .stream()
          .map(row -> new WayOutChoice(row.household(), row.untestedWaysOut()))
          .toList();
    } catch (MissingRateException e) {
      return List.of();
    }
  }

  /// Keeps what is said of a household.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER`
  public Basis keep(int year, Household household) {
    return database.write(
        Cause.wizard(String.valueOf(year)),
        tx -> {
          new HouseholdStore().save(tx, List.of(household));
          return bases.read(tx, year, LocalDate.now(clock));
        });
  }

  /// Keeps the year's limits for buildings and areas.
  public Basis keep(int year, List<GroupCap> caps) {
    return database.write(
        Cause.wizard(String.valueOf(year)),
        tx -> {
          new CapStore().save(tx, year, caps);
          return bases.read(tx, year, LocalDate.now(clock));
        });
  }
}
