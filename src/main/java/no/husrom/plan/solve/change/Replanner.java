package no.husrom.plan.solve.change;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.solve.planner.Settings;
import org.jspecify.annotations.Nullable;

/// Plans again. First the standing plan is repaired: only those who must get something else; who
/// cannot keep its home then, because another must stay in it, must too. Then everybody may change
/// who is allowed to, within the limit; the better of the two is the answer.
public final class Replanner {
  private static final int MOST_REPAIRS = 6;

  private final Planner planner;

  public Replanner(Planner planner) {
    this.planner = planner;
  }

  /// What came out: the year as it was planned, with all who had to change, and the plan.
  public record Replanned(Replan replan, Proposal proposal) {}

  /// Blocks until there is a proposal; there always is one.
  public Replanned solve(
      Replan asked, Settings settings, Consumer<Progress> onProgress, BooleanSupplier cancelled) {
    Replan replan = asked;
    Proposal best = null;
    for (int repair = 0; repair < MOST_REPAIRS; repair++) {
      Frozen frozen = new Frozen(replan.problem(), replan.kept(), replan.told());
      Proposal tight =
          planner.solve(frozen.tight(), settings.withEngine(false), onProgress, cancelled);
      Set<String> dropped = frozen.dropped(tight);
      best = frozen.plain(tight);
      if (dropped.isEmpty() || cancelled.getAsBoolean()) {
        break;
      }
      replan = replan.alsoMust(dropped);
    }
    Proposal free = free(replan, replan.held(), settings, onProgress, cancelled);
    return new Replanned(replan, better(replan, best, free));
  }

  /// The best plan where these keep what they have.
  private Proposal free(
      Replan replan,
      Map<String, Pin> held,
      Settings settings,
      Consumer<Progress> onProgress,
      BooleanSupplier cancelled) {
    Frozen frozen = new Frozen(replan.problem(), held, Set.of());
    return frozen.plain(planner.solve(frozen.tight(), settings, onProgress, cancelled));
  }

  private static Proposal better(Replan replan, @Nullable Proposal repaired, Proposal free) {
    if (repaired == null) {
      return free;
    }
    Comparator<Proposal> order =
        Comparator.<Proposal>comparingInt(p -> broken(replan, p))
            .thenComparing(Proposal::values)
            .thenComparing(p -> p == free ? 0 : 1);
    return order.compare(free, repaired) <= 0 ? free : repaired;
  }

  private static boolean keeps(Assignment now, Pin pin) {
    return pin.target().equals(Standing.targetOf(now));
  }

  /// How many of what is told, and of the changes beyond the limit, a plan breaks.
  static int broken(Replan replan, Proposal proposal) {
    int others = 0;
    int lost = 0;
    for (int h = 0; h < proposal.assignments().size(); h++) {
      HouseholdNeed need = replan.problem().households().get(h);
      String before = need.previous();
      String now = Standing.targetOf(proposal.assignments().get(h));
      if (before != null && !before.equals(now)) {
        if (!need.told()) {
          others++;
        } else if (replan.kept().containsKey(need.id())) {
          lost++;
        }
      }
    }
    return lost + Math.max(0, others - replan.most());
  }

  /// What the plan would be if one household kept the home it has: the price of its change.
  ///
  /// @return null when it has no home, or cannot keep it within the limit
  public @Nullable Proposal keeping(
      Replan replan, String household, Settings settings, BooleanSupplier cancelled) {
    Pin pin = replan.kept().get(household);
    if (pin == null) {
      return null;
    }
    Map<String, Pin> held = new HashMap<>(replan.held());
    held.put(household, pin);
    Proposal kept = free(replan, held, settings, _ -> {}, cancelled);
    boolean keeps = Standing.of(kept).of(household) instanceof Assignment had && keeps(had, pin);
    return keeps && broken(replan, kept) == 0 ? kept : null;
  }
}
