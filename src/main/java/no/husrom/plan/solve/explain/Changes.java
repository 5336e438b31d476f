package no.husrom.plan.solve.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.explain.change.CheapestFirst;
import no.husrom.plan.solve.explain.change.NewHome;
import no.husrom.plan.solve.model.Facts;
import no.husrom.plan.solve.model.Kind;
import org.jspecify.annotations.Nullable;

/// Thinks of changes: from each home that at most two things keep a household from, what would open
/// it; and a new dwelling that suits. One of each sort, the best.
final class Changes {
  private static final int MOST_STEPS = 2;

  private final Facts facts;
  private final Standing standing;
  private final CheapestFirst cheapestFirst;

  Changes(Facts facts, Standing standing) {
    this.facts = facts;
    this.standing = standing;
    cheapestFirst = new CheapestFirst(facts.problem());
  }

  /// A change and the home it opens.
  ///
  /// @param anew whether the home is one that the change makes
  record Idea(Change change, Slot slot, boolean anew) {}

  List<Idea> of(int h, List<Slot> slots) {
    Map<List<Rule>, Idea> best = new HashMap<>();
    for (Slot slot : slots) {
      Idea idea = idea(h, slot);
      if (idea != null) {
        List<Rule> sort = idea.change().steps().stream().map(WouldHelp::rule).sorted().toList();
        best.merge(sort, idea, (a, b) -> order(h).compare(b, a) < 0 ? b : a);
      }
    }
    List<Idea> ideas = new ArrayList<>(best.values());
    ideas.add(suiting(h, false));
    if (!facts.problem().limits().handovers().isEmpty()) {
      ideas.add(suiting(h, true));
    }
    ideas.sort(Comparator.comparing(Idea::change, cheapestFirst));
    return ideas;
  }

  private @Nullable Idea idea(int h, Slot slot) {
    HouseholdNeed need = facts.household(h);
    boolean anew = !slot.holders().isEmpty() || has(slot, Rule.AVAILABLE);
    if (anew && slot.kind() != Kind.STAY) {
      return null;
    }
    List<WouldHelp> steps = new ArrayList<>();
    if (anew) {
      steps.add(step(Rule.AVAILABLE, slot.target(), 1));
    }
    for (RuleBroken broken : slot.broken()) {
      if (broken.rule() != Rule.AVAILABLE && !(anew && broken.rule() == Rule.ENDS_TOO_SOON)) {
        if (!canGiveWay(broken.rule(), anew)) {
          return null;
        }
        steps.add(step(broken.rule(), slot.target(), gap(broken)));
      }
    }
    if (anew && need.pin() != null && !has(slot, Rule.PIN)) {
      steps.add(step(Rule.PIN, slot.target(), 0));
    }
    return steps.isEmpty() || steps.size() > MOST_STEPS
        ? null
        : new Idea(new Change(need.id(), steps), slot, anew);
  }

  private static boolean has(Slot slot, Rule rule) {
    return slot.broken().stream().anyMatch(b -> b.rule() == rule);
  }

  private static long gap(RuleBroken broken) {
    return Math.abs(broken.found() - broken.allowed());
  }

  private static WouldHelp step(Rule rule, String target, long amount) {
    return new WouldHelp(rule, target, amount, Levels.ZERO);
  }

  /// Nothing can be done about the rest: they are about what a household is and where it must be
  /// safe. A new dwelling is not made like one that does not suit.
  private static boolean canGiveWay(Rule rule, boolean anew) {
    return switch (rule) {
      case BEDROOMS_TOO_FEW,
          BEDROOMS_TOO_MANY,
          RENT,
          FORBIDDEN_AREA,
          MOST_PERSONS,
          FEATURES,
          ENDS_TOO_SOON,
          LEAD_TIME,
          MEASURE_UNITS,
          FORBIDDEN_PAIR,
          RESERVED ->
          !anew;
      case PIN,
          MAY_MOVE,
          MAY_RENEW,
          HANDOVERS,
          GROUP_CAP,
          MOST_CHANGES,
          OPERATING_BUDGET,
          INVESTMENT_BUDGET ->
          true;
      default -> false;
    };
  }

  /// Among changes of one sort: the cheapest, the least, then the earliest, then the home that
  /// suits best.
  private Comparator<Idea> order(int h) {
    HouseholdNeed need = facts.household(h);
    return Comparator.comparingLong((Idea i) -> cheapestFirst.kroner(i.change()))
        .thenComparing(i -> i.change().steps().stream().mapToLong(WouldHelp::amount).sum())
        .thenComparing(i -> i.slot().day())
        .thenComparing(i -> Math.abs(bedrooms(i.slot()) - need.bedrooms()))
        .thenComparing(i -> i.slot().target());
  }

  private int bedrooms(Slot slot) {
    Integer d = facts.dwellingOf(slot.target());
    Integer m = facts.measureOf(slot.target());
    return d != null ? facts.dwelling(d).bedrooms() : m != null ? facts.measure(m).bedrooms() : 0;
  }

  /// One more dwelling that suits, and what else must give way for the household to move into it.
  ///
  /// @param handover with one more handover as well, which others may be first to use
  private Idea suiting(int h, boolean handover) {
    HouseholdNeed need = facts.household(h);
    int length = facts.problem().period().bucketDays();
    int day = facts.ready(h);
    List<RuleBroken> tooLittle = standing.limited().anew(h, day);
    for (int later = (day / length + 1) * length; later < facts.horizon(); later += length) {
      List<RuleBroken> then = standing.limited().anew(h, later);
      if (then.size() < tooLittle.size()) {
        tooLittle = then;
        day = later;
      }
    }
    List<WouldHelp> steps = new ArrayList<>();
    steps.add(step(Rule.AVAILABLE, "", 1));
    if (need.pin() != null) {
      steps.add(step(Rule.PIN, "", 0));
    }
    HouseholdNeed.Home home = need.home();
    if (home != null && !home.mayMove()) {
      steps.add(step(Rule.MAY_MOVE, "", 0));
    }
    tooLittle.forEach(b -> steps.add(step(b.rule(), "", gap(b))));
    if (handover && steps.stream().noneMatch(s -> s.rule() == Rule.HANDOVERS)) {
      steps.add(step(Rule.HANDOVERS, "", 1));
    }
    DwellingOffer offer = NewHome.like(facts.problem(), need, "");
    Slot slot = new Slot(Kind.STAY, offer.id(), day, tooLittle, List.of());
    return new Idea(new Change(need.id(), steps), slot, true);
  }
}
