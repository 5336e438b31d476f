package no.husrom.plan.solve.options;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.Suitability;

/// The rules about one household and one home, whoever else wants it: which of them are broken.
public final class Legality {
  private final Facts facts;
  private final Suitability suitability;

  public Legality(Facts facts) {
    this.facts = facts;
    suitability = new Suitability(facts);
  }

  /// Every rule that keeps the household from the target on every day; empty when none does.
  public List<RuleBroken> broken(int h, String target) {
    Integer d = facts.dwellingOf(target);
    Integer m = facts.measureOf(target);
    if (d != null && d == facts.home(h)) {
      return suitability.renewBroken(h);
    } else if (d != null) {
      return suitability.shareAllowed(h, d) ? List.of() : suitability.stayBroken(h, d);
    } else if (m != null) {
      return suitability.unitBroken(h, m);
    }
    return List.of(new RuleBroken(Rule.TARGET_KNOWN, target, 0, 0));
  }

  /// What is wrong with the day for a pair that is allowed on some day.
  List<RuleBroken> dayBroken(Space space, int pair, int day) {
    List<RuleBroken> broken = new ArrayList<>();
    int h = space.household(pair);
    String id = space.targetId(pair);
    String target = id == null ? "" : id;
    if (day < facts.ready(h)) {
      broken.add(new RuleBroken(Rule.READY, target, facts.ready(h), day));
    }
    boolean unit = space.kind(pair) == Kind.UNIT;
    int open = unit ? facts.measure(space.target(pair)).leadDays() : facts.free(space.target(pair));
    if (day < open) {
      broken.add(new RuleBroken(unit ? Rule.LEAD_TIME : Rule.AVAILABLE, target, open, day));
    }
    if (day >= facts.horizon()) {
      broken.add(new RuleBroken(Rule.HORIZON, target, facts.horizon() - 1L, day));
    } else if (day > space.latest(pair)) {
      broken.add(new RuleBroken(Rule.ENDS_TOO_SOON, target, space.latest(pair), day));
    }
    if (broken.isEmpty() && day < space.earliest(pair)) {
      broken.add(new RuleBroken(Rule.PIN, target, 0, 0));
    }
    return broken;
  }
}
