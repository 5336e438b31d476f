package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.DwellingOffer.Feature;
import org.jspecify.annotations.Nullable;

/// A fact that explains a decision; the window and the papers turn it into words.
public sealed interface Reason {

  /// Decided by hand.
  record Pinned(String target) implements Reason {}

  /// The same as in the adopted plan.
  record Kept(String target, boolean told) implements Reason {}

  /// Bedrooms needed and given.
  record Bedrooms(int needed, int given) implements Reason {}

  /// Features needed and found.
  record Accessible(Feature feature) implements Reason {}

  /// It starts this day: the later of these two. `freed` is none for a unit of a measure.
  record Starts(LocalDate day, LocalDate ready, @Nullable LocalDate freed) implements Reason {}

  /// The home is free because this tenant leaves it.
  record FreedBy(String household, LocalDate day) implements Reason {}

  /// Days after the deadline, each counted with the household's weight.
  record Late(int days, int weight) implements Reason {}

  /// Days in temporary housing, kroner in all.
  record Temporary(int days, long kroner) implements Reason {}

  /// In (or outside) the areas it prefers.
  record Area(String area, boolean preferred) implements Reason {}

  /// Rent and the most it can bear, kroner a month.
  record Rent(int rent, int most) implements Reason {}

  /// Only so many homes in the problem could be given to it by the rules about the two alone.
  record Choices(int homes) implements Reason {}

  /// A unit got for it: kroner of operation in the year, investment net of grant.
  record Opened(String measure, long operating, long investment) implements Reason {}

  /// The tenant stays, leaves, or moves because that is best for all: nothing else to say.
  record BestForAll() implements Reason {}

  /// The rule it would break: what the rule allows, and what there is. Units by the rule: bedrooms,
  /// persons, kroner a month, day numbers of the period, households; 0 and 0 when there is none.
  record RuleBroken(Rule rule, String target, long allowed, long found) implements Reason {}

  /// Somebody else has it.
  record TakenBy(String household, String target) implements Reason {}

  /// It would make the plan worse by this, the first level that differs decides. With `proven`
  /// false the true difference may be smaller.
  record Worse(Levels by, boolean proven) implements Reason {}

  /// It would be exactly as good.
  record AsGood() implements Reason {}

  /// So many homes fail this rule for the household.
  record Excluded(Rule rule, int homes) implements Reason {}

  /// The household would get a home if this rule gave way by so much: the smallest amount tried
  /// that works, shown on the plan with all others where they are. Units as in [RuleBroken]; of
  /// `AVAILABLE` it is so many dwellings more like the target, or that suit the household when no
  /// target is named; of `HANDOVERS` so many more move-ins in every bucket.
  record WouldHelp(Rule rule, String target, long amount, Levels then) implements Reason {}

  /// The household would get a home if all of these were done, and not by any one of them alone.
  record Together(List<WouldHelp> steps) implements Reason {
    public Together {
      steps = List.copyOf(steps);
    }
  }

  /// There is a home for it from this day after all: the plan is not the best one.
  record Free(String target, LocalDate day) implements Reason {}
}
