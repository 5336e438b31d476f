package no.husrom.plan.solve.study.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.study.Homes;
import no.husrom.plan.solve.study.Judge;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.mapping.MappingResult.Planned;
import no.husrom.plan.solve.study.mapping.MappingResult.Stake;
import no.husrom.plan.solve.study.mapping.MappingResult.Worth;
import no.husrom.plan.solve.study.mapping.Question.Answer;
import no.husrom.plan.solve.study.mapping.Question.Reply;

/// Plans what may be answered to each question. See the package for how.
public final class MappingStudy {
  /// How many of the list are planned again with all effort.
  public static final int CHECKED = 10;

  private static final Comparator<Worth> ORDER =
      Comparator.comparing(Worth::expected)
          .thenComparing(worth -> worth.question().fact())
          .thenComparing(worth -> worth.question().subject());

  private final Judge judge = new Judge();
  private final Problem problem;
  private final Proposal plan;
  private final Homes homes;
  private final Solves solves;

  private MappingStudy(Problem problem, Proposal plan, Solves solves) {
    this.problem = problem;
    this.plan = plan;
    this.solves = solves;
    homes = Homes.of(plan);
  }

  /// @param plan the problem's plan that stands
  public static MappingResult run(
      Problem problem, Proposal plan, List<Question> questions, Solves solves) {
    return new MappingStudy(problem, plan, solves).run(questions);
  }

  private MappingResult run(List<Question> questions) {
    for (Question question : questions) {
      long others = question.answers().stream().filter(a -> a.reply() != Reply.AS_ASSUMED).count();
      solves.expect(Math.toIntExact(2 * others));
    }
    List<Worth> worths = new ArrayList<>();
    int asked = 0;
    for (Question question : questions) {
      Worth worth = worth(question, false);
      if (solves.cancelled()) {
        break;
      }
      asked++;
      if (!worth.expected().nothing()) {
        worths.add(worth);
      }
    }
    check(worths);
    worths.removeIf(worth -> worth.expected().nothing());
    return new MappingResult(worths, asked, !solves.cancelled());
  }

  /// Plans the first of the list again with all effort, until the first ten are the first ten.
  private void check(List<Worth> worths) {
    worths.sort(ORDER);
    for (int checks = 0; checks < 2 * CHECKED; checks++) {
      Worth next =
          worths.stream().limit(CHECKED).filter(w -> !w.checked()).findFirst().orElse(null);
      if (next == null || solves.cancelled()) {
        return;
      }
      Worth checked = worth(next.question(), true);
      if (solves.cancelled()) {
        return;
      }
      worths.set(worths.indexOf(next), checked);
      worths.sort(ORDER);
    }
  }

  private Worth worth(Question question, boolean checked) {
    List<Planned> answers =
        question.answers().stream().map(a -> planned(question, a, checked)).toList();
    long persons = 0;
    long overdue = 0;
    long kroner = 0;
    long homed = 0;
    for (Planned planned : answers) {
      int percent = planned.answer().percent();
      Outcome difference = planned.difference();
      persons += (long) percent * Math.abs(difference.persons());
      overdue += percent * Math.abs(difference.overdue());
      kroner += percent * Math.abs(difference.kroner());
      homed += (long) percent * planned.rehomed();
    }
    Stake stake =
        new Stake(
            BigDecimal.valueOf(persons, 2),
            (overdue + 50) / 100,
            (kroner + 50) / 100,
            BigDecimal.valueOf(homed, 2));
    return new Worth(question, answers, stake, checked);
  }

  private Planned planned(Question question, Answer answer, boolean checked) {
    if (answer.reply() == Reply.AS_ASSUMED) {
      return new Planned(answer, Outcome.NONE, 0);
    }
    Problem then = homes.asPrevious(answer.change().apply(problem));
    Proposal best = best(question, then, checked);
    Set<String> both = new HashSet<>();
    then.households().forEach(need -> both.add(need.id()));
    Outcome before = Outcome.of(problem, plan, need -> both.contains(need.id()));
    Outcome after = Outcome.of(then, best, this::known);
    Map<String, String> targets = Homes.of(best).targets();
    long rehomed =
        problem.households().stream()
            .map(HouseholdNeed::id)
            .filter(both::contains)
            .filter(id -> !Objects.equals(homes.targets().get(id), targets.get(id)))
            .count();
    return new Planned(answer, after.minus(before), Math.toIntExact(rehomed));
  }

  private boolean known(HouseholdNeed need) {
    return problem.households().stream().anyMatch(h -> h.id().equals(need.id()));
  }

  /// The best of three: the plan that stands, when it still holds; one around everybody whom the
  /// question is not about; and one planned freely.
  private Proposal best(Question question, Problem then, boolean checked) {
    Proposal around = solves.search(homes.without(concerned(question)).asDecided(then));
    Proposal free = checked ? solves.solve(then) : solves.search(then);
    Proposal better = around.values().compareTo(free.values()) <= 0 ? around : free;
    Optional<Levels> standing = judge.levels(then, plan.assignments());
    boolean holds = standing.filter(levels -> levels.compareTo(better.values()) <= 0).isPresent();
    return holds ? plan : better;
  }

  /// The household itself, and those who live or are to live in the dwelling.
  private Set<String> concerned(Question question) {
    Set<String> concerned = new HashSet<>(Set.of(question.subject()));
    for (Assignment assignment : plan.assignments()) {
      if (question.subject().equals(Homes.target(assignment))
          || assignment instanceof Assignment.Unplaced) {
        concerned.add(assignment.household());
      }
    }
    return concerned;
  }
}
