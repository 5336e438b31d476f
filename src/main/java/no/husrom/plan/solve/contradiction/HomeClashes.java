package no.husrom.plan.solve.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;
import org.jspecify.annotations.Nullable;

/// Those who are decided into one and the same home: more than it takes, after one who does not
/// leave it, at the same time, or with others than they may share with.
final class HomeClashes {
  private final Facts facts;
  private final Suitability suitability;
  private final Period period;
  private final List<Clash> found = new ArrayList<>();

  HomeClashes(Facts facts, Suitability suitability) {
    this.facts = facts;
    this.suitability = suitability;
    period = facts.problem().period();
  }

  List<Clash> in(List<Decided> decided) {
    Map<String, List<Decided>> byTarget =
        decided.stream()
            .filter(each -> !each.atHome())
            .collect(
                Collectors.groupingBy(
                    each -> each.pin().target(), TreeMap::new, Collectors.toList()));
    byTarget.forEach(
        (target, here) -> {
          Integer d = facts.dwellingOf(target);
          Integer m = facts.measureOf(target);
          if (d != null) {
            tenant(d, decided, here);
            dwelling(d, here);
          } else if (m != null && here.size() > facts.measure(m).units()) {
            found.add(
                new Clash.PinsCollide(target, facts.measure(m).units(), here.size(), ids(here)));
          }
        });
    houses(decided);
    return found;
  }

  /// The sitting tenant that is decided to stay, or to leave later than the next is to come.
  private void tenant(int d, List<Decided> decided, List<Decided> here) {
    int t = facts.tenant(d);
    if (t < 0 || facts.household(t).pin() == null) {
      return;
    }
    Decided moves =
        decided.stream().filter(each -> each.h() == t && !each.atHome()).findAny().orElse(null);
    int free = moves == null ? Facts.NEVER : facts.homeRelease(d, moves.first());
    List<String> who = ids(here.stream().filter(each -> each.last() < free).toList());
    if (!who.isEmpty()) {
      found.add(
          new Clash.HomeNotLeft(
              facts.dwelling(d).id(),
              facts.household(t).id(),
              moves == null ? null : period.dateOf(free),
              who));
    }
  }

  private void dwelling(int d, List<Decided> here) {
    boolean share = here.stream().allMatch(each -> suitability.shareAllowed(each.h(), d));
    boolean one = groups(here).size() == 1;
    String id = facts.dwelling(d).id();
    if (share && one) {
      long taken = here.stream().mapToLong(each -> each.need().termsIn(id).placesTaken()).sum();
      count(id, facts.dwelling(d).sharedPlaces(), taken, here);
      return;
    }
    List<Clash> apart = overlaps(d, here);
    if (share && !apart.isEmpty()) {
      found.add(new Clash.GroupsTogether(id, groups(here)));
      return;
    }
    List<Decided> forGood = here.stream().filter(Decided::forGood).toList();
    count(id, 1, forGood.size(), forGood);
    found.addAll(apart.stream().filter(Clash.StaysOverlap.class::isInstance).toList());
  }

  private void count(String target, int room, long taken, List<Decided> here) {
    if (here.size() > 1 && taken > room) {
      found.add(new Clash.PinsCollide(target, room, taken, ids(here)));
    }
  }

  /// Each two that cannot have it one after the other; two who both stay for good are counted.
  private List<Clash> overlaps(int d, List<Decided> here) {
    List<Clash> overlaps = new ArrayList<>();
    for (int i = 0; i < here.size(); i++) {
      for (int j = i + 1; j < here.size(); j++) {
        Decided a = here.get(i);
        Decided b = here.get(j);
        if (free(d, a) > b.last() && free(d, b) > a.last()) {
          boolean inOrder = a.first() <= b.first();
          overlaps.add(overlap(d, inOrder ? a : b, inOrder ? b : a));
        }
      }
    }
    return overlaps;
  }

  private Clash overlap(int d, Decided first, Decided second) {
    String target = facts.dwelling(d).id();
    if (first.forGood() && second.forGood()) {
      return new Clash.PinsCollide(target, 1, 2, List.of(first.id(), second.id()));
    }
    int free = free(d, first);
    @Nullable LocalDate again = free == Facts.NEVER ? null : period.dateOf(free);
    return new Clash.StaysOverlap(
        target,
        first.id(),
        period.dateOf(first.first()),
        again,
        second.id(),
        period.dateOf(second.first()));
  }

  /// The first day the next one can move in.
  private int free(int d, Decided each) {
    return each.forGood() ? Facts.NEVER : facts.stayRelease(d, each.first() + facts.stay(each.h()));
  }

  /// One share group in all the rooms of a house, whenever they come.
  private void houses(List<Decided> decided) {
    Map<String, List<Decided>> houses = new TreeMap<>();
    for (Decided each : decided) {
      Integer d = facts.dwellingOf(each.pin().target());
      String house = d == null || each.atHome() ? null : facts.dwelling(d).house();
      if (house != null) {
        houses.computeIfAbsent(house, _ -> new ArrayList<>()).add(each);
      }
    }
    houses.forEach(
        (house, here) -> {
          if (groups(here).size() > 1) {
            found.add(new Clash.GroupsTogether(house, groups(here)));
          }
        });
  }

  private static List<List<String>> groups(List<Decided> here) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (Decided each : here) {
      String group = each.need().shareGroup();
      groups.computeIfAbsent(group == null ? "" : group, _ -> new ArrayList<>()).add(each.id());
    }
    return List.copyOf(groups.values());
  }

  private static List<String> ids(List<Decided> here) {
    return here.stream().map(Decided::id).toList();
  }
}
