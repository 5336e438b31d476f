package no.husrom.plan.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.RuleBroken;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.plan.solve.change.Standing;
import no.husrom.plan.solve.options.Judgement;
import no.husrom.plan.solve.options.Option;
import no.husrom.plan.solve.options.Options;
import org.jspecify.annotations.Nullable;

/// What each difference between two editions is worth: what the second would be if one household
/// had what it has in the first, with the others moved as little as that needs. Made once for the
/// second, which takes up to some seconds for a large year; each answer takes milliseconds after
/// that.
public final class Worth {
  /// What the second would lose.
  ///
  /// @param by at most so much, below zero when it would be better; null when it cannot be
  /// @param broken why it cannot be
  public record Answer(@Nullable Levels by, List<RuleBroken> broken) {
    public Answer {
      broken = List.copyOf(broken);
    }

    private static Answer of(Judgement judgement) {
      return switch (judgement) {
        case Judgement.Priced(Option option) -> new Answer(option.price(), List.of());
        case Judgement.Forbidden(var broken) -> new Answer(null, broken);
      };
    }
  }

  private final Edition first;
  private final Edition second;
  private final Options options;

  public Worth(Comparison comparison) {
    first = comparison.first();
    second = comparison.second();
    Set<String> changed =
        comparison.changes().changes().stream().map(Change::household).collect(Collectors.toSet());
    options = new Options(freed(second.problem(), changed), second.proposal());
  }

  /// What is decided by hand holds for all but those whom the two differ about, and what is asked
  /// about is no change from the first.
  private static Problem freed(Problem problem, Set<String> households) {
    Problem unlimited = problem.withLimits(problem.limits().withMostChanges(null));
    return unlimited.withHouseholds(
        problem.households().stream()
            .map(need -> households.contains(need.id()) ? need.draft().pin(null).done() : need)
            .toList());
  }

  /// The answer for one difference; null where there is nothing to ask: it is not in one of the two
  /// plans, or has left in the first.
  public @Nullable Answer of(Change change) {
    Assignment had = change.from();
    Assignment has = change.to();
    if (had == null || has == null || had instanceof Assignment.Leaving) {
      return null;
    }
    String target = Standing.targetOf(had);
    if (target != null) {
      return Answer.of(options.judge(change.household(), target, day(had)));
    }
    return same(change.household()) ? without(had, has) : null;
  }

  private @Nullable LocalDate day(Assignment had) {
    LocalDate day = Standing.dayOf(had);
    LocalDate start = second.problem().period().start();
    return day != null && day.isBefore(start) ? start : day;
  }

  /// Without a home it stands in nobody's way: the plan loses the household's own part at most.
  private static Answer without(Assignment had, Assignment has) {
    Levels none = had.levels();
    Levels own = has.levels();
    Levels by =
        new Levels(none.lateness(), none.temporaryDays(), none.cost(), none.fit(), own.changes())
            .minus(own);
    return new Answer(by, List.of());
  }

  /// The answers for all differences that have one, by household.
  public Map<String, Answer> all(ChangeList changes) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Change change : changes.changes()) {
      Answer answer = of(change);
      if (answer != null) {
        answers.put(change.household(), answer);
      }
    }
    return answers;
  }

  /// Whether the two are made from the same facts about the household, so that its part of the
  /// first can be held against its part of the second.
  private boolean same(String household) {
    Problem one = first.problem();
    Problem other = second.problem();
    HouseholdNeed was = plain(one, household);
    return one.period().equals(other.period())
        && one.weights().equals(other.weights())
        && was != null
        && was.equals(plain(other, household));
  }

  private static @Nullable HouseholdNeed plain(Problem problem, String household) {
    return problem.households().stream()
        .filter(need -> need.id().equals(household))
        .map(need -> need.draft().pin(null).previous(null, false).done())
        .findFirst()
        .orElse(null);
  }
}
