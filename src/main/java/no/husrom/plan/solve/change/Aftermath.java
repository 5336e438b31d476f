package no.husrom.plan.solve.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdDraft;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Home;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// A problem after events: the same facts but for those that the events are about.
public final class Aftermath {
  private final Problem before;
  private final Map<String, HouseholdNeed> households = new LinkedHashMap<>();
  private final Map<String, DwellingOffer> dwellings = new LinkedHashMap<>();
  private final Map<String, MeasureOffer> measures = new LinkedHashMap<>();
  private final List<Misfit> misfits = new ArrayList<>();

  private Aftermath(Problem before) {
    this.before = before;
    before.households().forEach(h -> households.put(h.id(), h));
    before.dwellings().forEach(d -> dwellings.put(d.id(), d));
    before.measures().forEach(m -> measures.put(m.id(), m));
  }

  /// The events one after the other.
  public static Aftermath of(Problem before, List<Event> events) {
    Aftermath after = new Aftermath(before);
    for (Event event : events) {
      Misfit.Why wrong = after.apply(event);
      if (wrong != null) {
        after.misfits.add(new Misfit(event, wrong));
      }
    }
    return after;
  }

  public Problem problem() {
    return before
        .withHouseholds(List.copyOf(households.values()))
        .withDwellings(List.copyOf(dwellings.values()))
        .withMeasures(List.copyOf(measures.values()));
  }

  /// The events that could not be, in their order.
  public List<Misfit> misfits() {
    return List.copyOf(misfits);
  }

  private Misfit.@Nullable Why apply(Event event) {
    return switch (event) {
      case Event.NoShow(String id) -> noShow(id);
      case Event.Delayed(String id, LocalDate ready) -> delayed(id, ready);
      case Event.Birth(String id, Integer bedrooms) -> birth(id, bedrooms);
      case Event.Arrival(HouseholdNeed newcomer) ->
          households.putIfAbsent(newcomer.id(), newcomer) == null ? null : Misfit.Why.IS_THERE;
      case Event.Notice(String id, LocalDate day) -> notice(id, day);
      case Event.StaysOn(String id, LocalDate day) -> staysOn(id, day);
      case Event.Lost lost -> lost(lost);
      case Event.Slips(String id, int days) -> slips(id, days);
      case Event.Fails(String id) -> fails(id);
    };
  }

  private Misfit.@Nullable Why noShow(String id) {
    HouseholdNeed need = households.get(id);
    if (need == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    } else if (need.sitting()) {
      return Misfit.Why.IS_TENANT;
    }
    households.remove(id);
    return null;
  }

  private Misfit.@Nullable Why delayed(String id, LocalDate ready) {
    HouseholdNeed need = households.get(id);
    if (need == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    }
    LocalDate deadline = need.deadline();
    long days = ChronoUnit.DAYS.between(need.ready(), ready);
    keep(need.draft().ready(ready).deadline(deadline == null ? null : deadline.plusDays(days)));
    return null;
  }

  private Misfit.@Nullable Why birth(String id, @Nullable Integer bedrooms) {
    HouseholdNeed need = households.get(id);
    if (need == null) {
      return Misfit.Why.NO_SUCH_HOUSEHOLD;
    }
    List<Integer> ages = new ArrayList<>(need.ages());
    ages.add(0);
    int needed = bedrooms == null ? need.bedrooms() : bedrooms;
    keep(need.draft().ages(ages).bedrooms(needed).shareGroup(null));
    return null;
  }

  /// A tenant of the problem goes out that day and costs nothing; another's home is free after the
  /// ordinary turnaround.
  private Misfit.@Nullable Why notice(String id, LocalDate day) {
    DwellingOffer offer = dwellings.get(id);
    if (offer == null) {
      return Misfit.Why.NO_SUCH_DWELLING;
    }
    HouseholdNeed tenant = tenantOf(id);
    if (tenant == null) {
      LocalDate free = freeAfter(offer, day);
      LocalDate known = offer.available();
      dwellings.put(id, available(offer, known != null && known.isBefore(free) ? known : free));
      return null;
    }
    keep(
        withHome(tenant, day.minusDays(1), false, false)
            .pin(null)
            .previous(null, false)
            .exits(List.of(new HouseholdNeed.Exit(day, 0))));
    return null;
  }

  private Misfit.@Nullable Why staysOn(String id, LocalDate day) {
    DwellingOffer offer = dwellings.get(id);
    if (offer == null) {
      return Misfit.Why.NO_SUCH_DWELLING;
    }
    HouseholdNeed tenant = tenantOf(id);
    if (tenant == null) {
      LocalDate free = freeAfter(offer, day);
      LocalDate known = offer.available();
      dwellings.put(id, available(offer, known == null || known.isBefore(free) ? free : known));
      return null;
    }
    List<HouseholdNeed.Exit> later =
        tenant.exits().stream()
            .map(e -> e.day().isBefore(day) ? new HouseholdNeed.Exit(day, e.cost()) : e)
            .toList();
    HouseholdDraft draft = tenant.draft().exits(later);
    keep(tenant.ready().isBefore(day) ? draft.ready(day) : draft);
    return null;
  }

  /// The tenant must have another home from that day on; nobody moves in who could not have been
  /// out again before.
  private Misfit.@Nullable Why lost(Event.Lost event) {
    DwellingOffer offer = dwellings.get(event.dwelling());
    LocalDate back = event.back();
    if (offer == null) {
      return Misfit.Why.NO_SUCH_DWELLING;
    } else if (back != null && !back.isAfter(event.day())) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    HouseholdNeed tenant = tenantOf(offer.id());
    if (tenant != null) {
      keep(
          withHome(tenant, event.day().minusDays(1), false, true)
              .ready(event.day())
              .deadline(earlier(tenant.deadline(), event.day())));
    }
    LocalDate known = offer.available();
    if (back != null) {
      LocalDate free = known == null ? null : known.isBefore(back) ? back : known;
      dwellings.put(offer.id(), available(offer, tenant == null ? free : back));
      return null;
    }
    LocalDate until = earlier(offer.until(), event.day());
    LocalDate free = known != null && known.isBefore(event.day()) ? known : null;
    dwellings.put(offer.id(), offer.withTimes(free, until, offer.turnaroundExtraDays()));
    return null;
  }

  private Misfit.@Nullable Why slips(String id, int days) {
    MeasureOffer offer = measures.get(id);
    if (offer == null) {
      return Misfit.Why.NO_SUCH_MEASURE;
    } else if (days < 1) {
      return Misfit.Why.WRONG_WAY_ROUND;
    }
    measures.put(id, offer.with(offer.most(), offer.leadDays() + days));
    return null;
  }

  private Misfit.@Nullable Why fails(String id) {
    MeasureOffer offer = measures.get(id);
    if (offer == null) {
      return Misfit.Why.NO_SUCH_MEASURE;
    }
    measures.put(id, offer.with(0, offer.leadDays()));
    return null;
  }

  private void keep(HouseholdDraft changed) {
    HouseholdNeed need = changed.done();
    households.put(need.id(), need);
  }

  private @Nullable HouseholdNeed tenantOf(String dwelling) {
    return households.values().stream()
        .filter(h -> h.home() != null && h.home().dwelling().equals(dwelling))
        .findFirst()
        .orElse(null);
  }

  private static HouseholdDraft withHome(
      HouseholdNeed tenant, LocalDate leaseEnds, boolean mayRenew, boolean mayMove) {
    Home home = tenant.home();
    return home == null
        ? tenant.draft()
        : tenant.draft().home(new Home(home.dwelling(), leaseEnds, mayRenew, mayMove));
  }

  private LocalDate freeAfter(DwellingOffer offer, LocalDate day) {
    return day.plusDays((long) before.norms().turnaroundDays() + offer.turnaroundExtraDays());
  }

  private static DwellingOffer available(DwellingOffer offer, @Nullable LocalDate day) {
    return offer.withTimes(day, offer.until(), offer.turnaroundExtraDays());
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null || one.isAfter(other) ? other : one;
  }
}
