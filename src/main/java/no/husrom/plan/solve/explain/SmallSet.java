package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.plan.solve.Reason.Excluded;
import no.husrom.plan.solve.Reason.Free;
import no.husrom.plan.solve.Reason.TakenBy;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;

/// Finds obstacles of which none can be left out: leaves out one after the other for as long as
/// something else still keeps the household from every home. Households are left out before rules
/// and light ones before heavy ones, rules that close few homes before those that close many; so
/// what remains is short and names those who come first.
final class SmallSet {
  private static final int RULES = Rule.values().length;

  private final Facts facts;
  private final List<Slot> slots;
  private final Map<Integer, List<Integer>> slotsOf = new TreeMap<>();
  private final int[] left;

  SmallSet(Facts facts, List<Slot> slots) {
    this.facts = facts;
    this.slots = slots;
    left = new int[slots.size()];
    for (int s = 0; s < left.length; s++) {
      for (int element : elements(slots.get(s))) {
        slotsOf.computeIfAbsent(element, k -> new ArrayList<>()).add(s);
        left[s]++;
      }
    }
  }

  /// Rules by their ordinal, then households.
  private static List<Integer> elements(Slot slot) {
    List<Integer> elements = new ArrayList<>(4);
    slot.broken().stream().map(b -> b.rule().ordinal()).distinct().forEach(elements::add);
    slot.holders().forEach(h -> elements.add(RULES + h));
    return elements;
  }

  Obstacles find() {
    for (Slot slot : slots) {
      if (slot.free()) {
        var day = facts.problem().period().dateOf(slot.day());
        return new Obstacles(List.of(), List.of(), new Free(slot.target(), day));
      }
    }
    Set<Integer> kept = new HashSet<>(slotsOf.keySet());
    for (int element : order()) {
      List<Integer> mine = slotsOf.getOrDefault(element, List.of());
      if (mine.stream().allMatch(s -> left[s] > 1)) {
        mine.forEach(s -> left[s]--);
        kept.remove(element);
      }
    }
    return named(kept);
  }

  private List<Integer> order() {
    return slotsOf.keySet().stream()
        .sorted(
            Comparator.comparing((Integer e) -> e < RULES)
                .thenComparing(
                    e -> e < RULES ? slotsOf.getOrDefault(e, List.of()).size() : weight(e - RULES))
                .thenComparing(Comparator.<Integer>reverseOrder()))
        .toList();
  }

  private int weight(int h) {
    return facts.household(h).weight();
  }

  private Obstacles named(Set<Integer> kept) {
    Map<Rule, Set<String>> closed = new EnumMap<>(Rule.class);
    Map<Integer, TakenBy> households = new LinkedHashMap<>();
    for (int element : kept.stream().sorted().toList()) {
      List<Integer> mine = slotsOf.getOrDefault(element, List.of());
      if (element < RULES) {
        Set<String> homes = new HashSet<>();
        mine.forEach(s -> homes.add(slots.get(s).target()));
        closed.put(Rule.values()[element], homes);
      } else {
        int h = element - RULES;
        String target = slots.get(mine.getFirst()).target();
        households.put(h, new TakenBy(facts.household(h).id(), target));
      }
    }
    List<TakenBy> heavyFirst =
        households.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Integer, TakenBy> e) -> -weight(e.getKey()))
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getValue)
            .toList();
    return new Obstacles(counted(closed), heavyFirst, null);
  }

  /// Each home counted once, with the rule that closes most of those not counted yet.
  private static List<Excluded> counted(Map<Rule, Set<String>> closed) {
    List<Excluded> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    while (!closed.isEmpty()) {
      Rule most =
          Collections.max(
              closed.keySet(),
              Comparator.comparing((Rule r) -> closed.getOrDefault(r, Set.of()).size())
                  .thenComparing(Comparator.<Rule>reverseOrder()));
      Set<String> homes = Set.copyOf(closed.getOrDefault(most, Set.of()));
      closed.remove(most);
      rules.add(new Excluded(most, Math.max(1, homes.size())));
      seen.addAll(homes);
      closed.values().forEach(others -> others.removeAll(seen));
    }
    return rules;
  }
}
