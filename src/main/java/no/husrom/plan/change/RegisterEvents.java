package no.husrom.plan.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.Status;
import no.husrom.dwelling.StatusChange;
import no.husrom.household.Household;
import no.husrom.household.Member;
import no.husrom.household.Part;
import no.husrom.household.State;
import no.husrom.lease.Lease;
import no.husrom.lease.Notice;
import no.husrom.measure.Measure;
import no.husrom.measure.MeasureStore;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.change.Misfit;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Registers and measures after events.
public final class RegisterEvents {
  private final Basis before;
  private final Map<String, Household> households = new TreeMap<>();
  private final Map<String, Dwelling> dwellings = new TreeMap<>();
  private final Map<String, Lease> leases = new TreeMap<>();
  private final Map<String, Lease> stretched = new TreeMap<>();
  private final Map<String, Measure> measures = new TreeMap<>();
  private final List<Misfit> misfits = new ArrayList<>();

  private RegisterEvents(Basis before) {
    this.before = before;
  }

  /// The events one after the other. An arrival is no event of the registers, see
  /// [Happenings#morePersons].
  ///
  /// @param reason what is written as the reason a dwelling is out of use
  public static RegisterEvents of(Basis before, List<Event> events, String reason) {
    RegisterEvents after = new RegisterEvents(before);
    for (Event event : events) {
      Misfit.Why wrong = after.apply(event, reason);
      if (wrong != null) {
        after.misfits.add(new Misfit(event, wrong));
      }
    }
    return after;
  }

  /// The events that could not be.
  public List<Misfit> misfits() {
    return List.copyOf(misfits);
  }

  /// What a plan after the events is made from.
  public Basis basis() {
    Registers all = before.registers();
    Map<String, Lease> held = new TreeMap<>(leases);
    held.putAll(stretched);
    return before.withRegisters(
        new Registers(
            all.office(),
            changed(all.dwellings(), Dwelling::id, dwellings),
            changed(all.households(), Household::id, households),
            changed(all.leases(), Lease::id, held),
            all.decisions()),
        changed(before.measures(), Measure::id, measures));
  }

  private static <R> List<R> changed(List<R> all, Function<R, String> id, Map<String, R> changes) {
    return all.stream().map(r -> changes.getOrDefault(id.apply(r), r)).toList();
  }

  /// The records to save when the events are written to the registers. That a tenant stays on after
  /// its lease is no new lease, and is not written.
  public Registers records() {
    return new Registers(
        before.registers().office(),
        List.copyOf(dwellings.values()),
        List.copyOf(households.values()),
        List.copyOf(leases.values()));
  }

  /// The measures to save with them.
  public List<Measure> measures() {
    return List.copyOf(measures.values());
  }

  /// Writes the events to the registers.
  ///
  /// @throws no.husrom.store.StoreException `CHANGED_BY_OTHER` when a record has been saved since
  public void save(Transaction tx) {
    new RegisterStore().saveRecords(tx, records());
    new MeasureStore().save(tx, measures());
  }

  private Misfit.@Nullable Why apply(Event event, String reason) {
    return switch (event) {
      case Event.NoShow(String id) -> noShow(id);
      case Event.Delayed(String id, LocalDate ready) -> delayed(id, ready);
      case Event.Birth(String id, Integer _) -> birth(id);
      case Event.Arrival _ -> Misfit.Why.IS_THERE;
      case Event.Notice(String id, LocalDate day) -> notice(id, day);
      case Event.StaysOn(String id, LocalDate day) -> staysOn(id, day);
      case Event.Lost lost -> lost(lost, reason);
      case Event.Slips(String id, int days) -> slips(id, days);
      case Event.Fails(String id) -> fails(id);
    };
  }

  private @Nullable Household household(String id) {
    Household changed = households.get(id);
    return changed != null ? changed : before.household(id).orElse(null);
  }

  private Misfit.@Nullable Why noShow(String id) {
    Household household = household(id);
    if (household == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    } else if (!household.state().waiting()) {
      return Misfit.Why.IS_TENANT;
    }
    households.put(id, household.withState(State.WITHDRAWN));
    return null;
  }

  private Misfit.@Nullable Why delayed(String id, LocalDate ready) {
    Household household = household(id);
    if (household == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    } else if (!household.state().waiting()) {
      return Misfit.Why.IS_TENANT;
    }
    LocalDate was = household.readyFrom();
    LocalDate deadline = household.deadline();
    long days = was == null ? 0 : ChronoUnit.DAYS.between(was, ready);
    LocalDate moved = deadline == null ? null : deadline.plusDays(days);
    boolean before = moved != null && moved.isBefore(ready);
    households.put(id, household.withDates(ready, before ? ready : moved));
    return null;
  }

  private Misfit.@Nullable Why birth(String id) {
    Household household = household(id);
    if (household == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    }
    List<Member> members = new ArrayList<>(household.members());
    members.add(Member.of(before.day().getYear(), Part.CHILD));
    households.put(id, household.withMembers(members));
    return null;
  }

  /// The lease that is run in the dwelling now or next.
  private @Nullable Lease leaseOf(String dwelling) {
    return before.tenancies().ofDwelling(dwelling, before.day()).stream().findFirst().orElse(null);
  }

  private Misfit.@Nullable Why notice(String id, LocalDate day) {
    Lease lease = leaseOf(id);
    if (before.dwelling(id).isEmpty()) {
      return Misfit.Why.NO_SUCH_DWELLING;
    } else if (lease == null) {
      return Misfit.Why.NOT_LET;
    } else if (!day.minusDays(1).isAfter(lease.starts())) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    Notice notice = new Notice(before.day(), Notice.By.TENANT);
    leases.put(lease.id(), lease.ending(day.minusDays(1), notice));
    return null;
  }

  private Misfit.@Nullable Why staysOn(String id, LocalDate day) {
    Lease lease = leaseOf(id);
    if (before.dwelling(id).isEmpty()) {
      return Misfit.Why.NO_SUCH_DWELLING;
    } else if (lease == null) {
      return Misfit.Why.NOT_LET;
    }
    LocalDate ends = before.tenancies().endOf(lease);
    if (ends == null || !day.minusDays(1).isAfter(ends)) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    stretched.put(lease.id(), lease.ending(day.minusDays(1), lease.notice()));
    return null;
  }

  private Misfit.@Nullable Why lost(Event.Lost event, String reason) {
    Dwelling dwelling = before.dwelling(event.dwelling()).orElse(null);
    LocalDate back = event.back();
    if (dwelling == null) {
      return Misfit.Why.NO_SUCH_DWELLING;
    } else if (back != null && !back.isAfter(event.day())) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    List<StatusChange> statuses = new ArrayList<>(dwelling.statuses());
    statuses.removeIf(status -> !status.from().isBefore(event.day()));
    statuses.add(new StatusChange(event.day(), Status.UNAVAILABLE, reason));
    if (back != null) {
      statuses.add(new StatusChange(back, Status.READY, reason));
    }
    dwellings.put(dwelling.id(), dwelling.withStatuses(statuses));
    return null;
  }

  private @Nullable Measure measure(String id) {
    return before.measures().stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
  }

  private Misfit.@Nullable Why slips(String id, int days) {
    Measure measure = measure(id);
    if (measure == null) {
      return Misfit.Why.NO_SUCH_MEASURE;
    } else if (days < 1) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    measures.put(id, measure.with(measure.most(), measure.leadDays() + days));
    return null;
  }

  private Misfit.@Nullable Why fails(String id) {
    Measure measure = measure(id);
    if (measure == null) {
      return Misfit.Why.NO_SUCH_MEASURE;
    }
    measures.put(id, measure.with(0, measure.leadDays()));
    return null;
  }
}
