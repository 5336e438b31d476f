package no.husrom.plan.solve.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Suitability;

/// Every home on every start day for a household, with all that keeps it from it. Left out is what
/// nothing but somebody's leaving a shared dwelling could open, see the package.
final class Slots {
  /// Judged by the day or by who else is there, not by the two alone.
  private static final Set<Rule> OTHERWISE =
      EnumSet.of(
          Rule.READY,
          Rule.AVAILABLE,
          Rule.LEAD_TIME,
          Rule.HORIZON,
          Rule.ENDS_TOO_SOON,
          Rule.MEASURE_UNITS,
          Rule.SHARED_PLACES);

  private final Facts facts;
  private final Standing standing;
  private final Suitability suitability;
  private final Period period;

  Slots(Facts facts, Standing standing) {
    this.facts = facts;
    this.standing = standing;
    suitability = new Suitability(facts);
    period = facts.problem().period();
  }

  /// Of those for one home only such that no other one is easier.
  List<Slot> of(int h) {
    List<Slot> slots = new ArrayList<>();
    for (int d = 0; d < facts.dwellings(); d++) {
      boolean offered =
          facts.dwelling(d).onOffer() && (stated(d) != Facts.NEVER || facts.tenant(d) >= 0);
      if (offered && d != facts.home(h)) {
        boolean shared = standing.held(d).stream().anyMatch(Standing.Held::shared);
        slots.addAll(easiest(dwelling(h, d, shared)));
        if (!shared && convertedForOne(d)) {
          slots.addAll(easiest(dwelling(h, d, true)));
        }
      }
    }
    for (int m = 0; m < facts.measures(); m++) {
      slots.addAll(easiest(unit(h, m)));
    }
    tenant(h, slots);
    return slots;
  }

  private static List<Slot> easiest(List<Slot> all) {
    List<Slot> kept = new ArrayList<>(2);
    for (Slot slot : all) {
      if (kept.stream().noneMatch(k -> k.within(slot) && !sizes(slot, k))) {
        kept.removeIf(k -> slot.within(k) && !k.within(slot));
        kept.add(slot);
      }
    }
    return kept;
  }

  /// Whether the first is equal but gets by with less of something.
  private static boolean sizes(Slot one, Slot other) {
    if (!one.within(other) || !other.within(one)) {
      return false;
    }
    long less = 0;
    for (int i = 0; i < one.broken().size(); i++) {
      less += gap(other.broken().get(i)) - gap(one.broken().get(i));
    }
    return less > 0;
  }

  private static long gap(RuleBroken broken) {
    return Math.abs(broken.found() - broken.allowed());
  }

  private boolean convertedForOne(int d) {
    boolean one = facts.problem().norms().fewestSharers() == 1;
    return one && facts.dwelling(d).sharedPlaces() > 0 && facts.tenant(d) < 0;
  }

  private List<Slot> dwelling(int h, int d, boolean shared) {
    List<Standing.Held> held = standing.held(d);
    boolean converted = held.stream().anyMatch(Standing.Held::shared);
    if (shared && !placeLeft(h, d, held.stream().filter(Standing.Held::shared).toList())) {
      return List.of();
    }
    DwellingOffer offer = facts.dwelling(d);
    HouseholdNeed need = facts.household(h);
    String group = offer.houseGroup();
    if (offer.house() != null && group != null && !group.equals(need.shareGroup())) {
      return List.of();
    }
    List<RuleBroken> two =
        (shared ? suitability.shareBroken(h, d) : suitability.stayBroken(h, d))
            .stream().filter(b -> !OTHERWISE.contains(b.rule())).toList();
    List<Integer> strangers = shared ? List.of() : standing.strangers(need, offer);
    int free = Math.min(free(d), facts.horizon());
    List<Slot> slots = new ArrayList<>(2);
    int fewest = two.size() + strangers.size() + always(h, d, free, shared);
    for (int day : days(h, offer.id(), free, facts.startOffset(d))) {
      List<RuleBroken> broken = new ArrayList<>(two);
      times(h, d, day, broken);
      pinnedDay(need, offer.id(), day, broken);
      broken.addAll(standing.limited().stay(h, d, day, shared && !converted));
      List<Integer> holders = new ArrayList<>(strangers);
      if (!shared) {
        holders(h, d, day, holders);
      } else if (!converted) {
        held.forEach(other -> holders.add(other.household()));
      }
      slots.add(new Slot(shared ? Kind.SHARE : Kind.STAY, offer.id(), day, broken, holders));
      if (broken.size() + holders.size() <= fewest) {
        break;
      }
    }
    return slots;
  }

  /// How many things keep the household from the dwelling on every day, beside the rules about the
  /// two: then no other day need be looked at.
  private int always(int h, int d, int free, boolean shared) {
    int count = free >= facts.horizon() && stated(d) >= facts.horizon() ? 1 : 0;
    count += facts.tenant(d) >= 0 && standing.release(d) == Facts.NEVER && !shared ? 1 : 0;
    boolean forGood = facts.stay(h) == 0 && !shared;
    for (Standing.Held other : standing.held(d)) {
      count += forGood && other.until() == Facts.NEVER ? 1 : 0;
    }
    return count;
  }

  private boolean placeLeft(int h, int d, List<Standing.Held> sharers) {
    String group = facts.household(h).shareGroup();
    int taken = sharers.stream().mapToInt(s -> facts.places(s.household(), d)).sum();
    return taken + facts.places(h, d) <= facts.dwelling(d).sharedPlaces()
        && sharers.stream()
            .allMatch(s -> Objects.equals(facts.household(s.household()).shareGroup(), group));
  }

  /// The first day the plan has the dwelling free of its own facts and its sitting tenant.
  private int free(int d) {
    int stated = stated(d);
    if (facts.tenant(d) < 0) {
      return stated;
    }
    int release = standing.release(d);
    return release == Facts.NEVER || stated == Facts.NEVER ? release : Math.max(stated, release);
  }

  private int stated(int d) {
    var available = facts.dwelling(d).available();
    return available == null ? Facts.NEVER : Math.max(0, period.dayOf(available));
  }

  /// Its own date and its tenant. A tenant that stays keeps everybody out; one that leaves, until
  /// then.
  private void times(int h, int d, int day, List<RuleBroken> broken) {
    String id = facts.dwelling(d).id();
    if (day < facts.ready(h)) {
      broken.add(new RuleBroken(Rule.READY, id, facts.ready(h), day));
    }
    int tenant = facts.tenant(d);
    int open = tenant >= 0 && standing.release(d) == Facts.NEVER ? stated(d) : free(d);
    if (day < open) {
      int allowed = Math.min(open, facts.horizon());
      broken.add(new RuleBroken(Rule.AVAILABLE, id, allowed, day));
    }
    int until = facts.until(d);
    if (until != Facts.NEVER) {
      int stay = facts.stay(h);
      int least = stay > 0 ? stay : facts.problem().norms().shortestLeaseDays();
      if (day + least > until) {
        broken.add(new RuleBroken(Rule.ENDS_TOO_SOON, id, until - (long) least, day));
      }
    }
  }

  private void holders(int h, int d, int day, List<Integer> holders) {
    int tenant = facts.tenant(d);
    if (tenant >= 0 && day < standing.release(d)) {
      holders.add(tenant);
    }
    int stay = facts.stay(h);
    int release = stay == 0 ? Facts.NEVER : facts.stayRelease(d, day + stay);
    for (Standing.Held other : standing.held(d)) {
      int free = freed(d, other);
      if (day < free && other.from() < release && !holders.contains(other.household())) {
        holders.add(other.household());
      }
    }
  }

  private int freed(int d, Standing.Held other) {
    if (other.until() == Facts.NEVER) {
      return Facts.NEVER;
    }
    return facts.stay(other.household()) == 0
        ? other.until() + facts.turnaround(d)
        : facts.stayRelease(d, other.until());
  }

  private static void once(List<RuleBroken> broken, RuleBroken one) {
    if (broken.stream().noneMatch(b -> b.rule() == one.rule())) {
      broken.add(one);
    }
  }

  private void pinnedDay(HouseholdNeed need, String target, int day, List<RuleBroken> broken) {
    HouseholdNeed.Pin pin = need.pin();
    if (pin != null && pin.from() != null && period.dayOf(pin.from()) != day) {
      once(broken, new RuleBroken(Rule.PIN, target, 0, 0));
    }
  }

  private List<Slot> unit(int h, int m) {
    MeasureOffer offer = facts.measure(m);
    HouseholdNeed need = facts.household(h);
    List<RuleBroken> two =
        suitability.unitBroken(h, m).stream().filter(b -> !OTHERWISE.contains(b.rule())).toList();
    List<Slot> slots = new ArrayList<>();
    for (int day : days(h, offer.id(), offer.leadDays(), 0)) {
      List<RuleBroken> broken = new ArrayList<>(two);
      if (day < facts.ready(h)) {
        broken.add(new RuleBroken(Rule.READY, offer.id(), facts.ready(h), day));
      }
      if (day < offer.leadDays()) {
        broken.add(new RuleBroken(Rule.LEAD_TIME, offer.id(), offer.leadDays(), day));
      }
      pinnedDay(need, offer.id(), day, broken);
      broken.addAll(standing.limited().unit(h, m, day));
      slots.add(new Slot(Kind.UNIT, offer.id(), day, broken, List.of()));
    }
    return slots;
  }

  private void tenant(int h, List<Slot> slots) {
    HouseholdNeed need = facts.household(h);
    HouseholdNeed.Home home = need.home();
    if (home == null) {
      return;
    }
    List<RuleBroken> broken = new ArrayList<>(suitability.renewBroken(h));
    broken.addAll(standing.limited().tenant(h, home.dwelling(), 0));
    slots.add(new Slot(Kind.RENEW, home.dwelling(), 0, broken, List.of()));
    for (HouseholdNeed.Exit exit : need.exits()) {
      int day = Math.max(0, period.dayOf(exit.day()));
      if (day < facts.horizon()) {
        List<RuleBroken> out = new ArrayList<>(standing.limited().tenant(h, null, day));
        if (need.pin() != null) {
          out.add(new RuleBroken(Rule.PIN, "", 0, 0));
        }
        slots.add(new Slot(Kind.EXIT, "", day, out, List.of()));
      }
    }
  }

  /// The planner's start days whatever gives way: the household's first, the home's first, the
  /// first of each bucket, and one that is decided by hand for this home. Those on which the
  /// household is ready come first.
  private int[] days(int h, String target, int free, int offset) {
    int ready = facts.ready(h);
    int length = period.bucketDays();
    HouseholdNeed.Pin pin = facts.household(h).pin();
    LocalDate decided = pin == null || !pin.target().equals(target) ? null : pin.from();
    int pinned = decided == null ? ready : period.dayOf(decided);
    IntStream.Builder days = IntStream.builder();
    days.add(Math.max(ready, free)).add(ready).add(pinned);
    int first = Math.ceilDiv(ready - offset, length) * length + offset;
    for (int day = first; day < facts.horizon(); day += length) {
      days.add(day);
    }
    days.add(free);
    for (int day = offset; day < first; day += length) {
      days.add(day);
    }
    return days.build().filter(day -> day >= 0 && day < facts.horizon()).toArray();
  }
}
