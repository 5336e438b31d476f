package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Suitability;

/// The facts that stand between a household and a home: rules that rule homes out, and who has the
/// homes that are left.
final class UnplacedReasons {
  private static final int MOST_RULES = 3;
  private static final int MOST_HOMES = 3;

  private final Facts facts;
  private final Suitability suitability;
  private final Map<String, List<String>> holders = new TreeMap<>();
  private final Map<String, Integer> count = new HashMap<>();

  UnplacedReasons(Facts facts, Proposal proposal) {
    this.facts = facts;
    suitability = new Suitability(facts);
    for (Assignment assignment : proposal.assignments()) {
      String target = Explainer.targetOf(assignment);
      if (target != null) {
        holders.computeIfAbsent(target, k -> new ArrayList<>()).add(assignment.household());
        count.merge(target, 1, Integer::sum);
      }
    }
  }

  List<Reason> of(int h) {
    List<Reason> reasons = new ArrayList<>();
    if (facts.home(h) >= 0) {
      reasons.addAll(suitability.renewBroken(h));
    }
    List<String> suitable = suitable(facts, suitability, h);
    reasons.add(new Reason.Choices(suitable.size()));
    if (suitable.size() <= MOST_HOMES) {
      reasons.addAll(excluded(h));
    }
    suitable.stream()
        .filter(holders::containsKey)
        .limit(MOST_HOMES)
        .forEach(
            t ->
                reasons.add(
                    new Reason.TakenBy(holders.getOrDefault(t, List.of("")).getFirst(), t)));
    return reasons;
  }

  private List<Reason> excluded(int h) {
    Map<Rule, Integer> homes = new EnumMap<>(Rule.class);
    for (int d = 0; d < facts.dwellings(); d++) {
      if (facts.free(d) < facts.horizon()) {
        tally(suitability.stayBroken(h, d), homes);
      }
    }
    for (int m = 0; m < facts.measures(); m++) {
      tally(suitability.unitBroken(h, m), homes);
    }
    return homes.entrySet().stream()
        .sorted(
            Map.Entry.<Rule, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_RULES)
        .<Reason>map(e -> new Reason.Excluded(e.getKey(), e.getValue()))
        .toList();
  }

  private static void tally(List<RuleBroken> broken, Map<Rule, Integer> homes) {
    broken.stream().map(RuleBroken::rule).distinct().forEach(r -> homes.merge(r, 1, Integer::sum));
  }

  /// Dwellings and measures the rules about the two alone would let the household have.
  static List<String> suitable(Facts facts, Suitability suitability, int h) {
    List<String> targets = new ArrayList<>();
    for (int d = 0; d < facts.dwellings(); d++) {
      boolean offered = facts.free(d) < facts.horizon();
      if (offered && (suitability.stayAllowed(h, d) || suitability.shareAllowed(h, d))) {
        targets.add(facts.dwelling(d).id());
      }
    }
    for (int m = 0; m < facts.measures(); m++) {
      if (suitability.unitAllowed(h, m)) {
        targets.add(facts.measure(m).id());
      }
    }
    return targets;
  }
}
