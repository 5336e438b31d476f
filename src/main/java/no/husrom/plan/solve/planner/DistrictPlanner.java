package no.husrom.plan.solve.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.divide.Districts;
import no.husrom.plan.solve.divide.Division;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.planner.Progress.Phase;
import no.husrom.plan.solve.prove.Effort;
import org.jspecify.annotations.Nullable;

/// Plans a problem that is too large for one piece. A joint master proves the first level for all
/// of it and says how good the others can be at best. Then districts, each with what they use in
/// the joint plan and their share of what is left, better it on all levels, several at once; round
/// by round the city is divided in another way, so that homes and households of all districts meet.
/// No round makes the plan worse. Without room for a master, districts make the first plan, too.
final class DistrictPlanner {
  private static final System.Logger LOG = System.getLogger(DistrictPlanner.class.getName());

  /// Pairs of a household and a dwelling from which on a problem is planned by district.
  private static final long LARGE = 20_000_000;

  /// Pairs up to which there is room for a master.
  private static final long MASTERED = 200_000_000;

  /// A district has about so many households: few enough to be proven in seconds.
  private static final int SIZE = 375;

  /// After so many rounds, or when two have bettered nothing, the plan stands.
  private static final int ROUNDS = 8;

  private static final int IDLE = 2;

  private final Problem problem;
  private final Settings settings;
  private final Engines engines;
  private final Watch watch;
  private final int count;
  private final boolean mastered;

  DistrictPlanner(Problem problem, Settings settings, Engines engines, Watch watch) {
    this(problem, settings, engines, watch, SIZE, pairs(problem) <= MASTERED);
  }

  /// For a test, with districts of another size.
  DistrictPlanner(
      Problem problem,
      Settings settings,
      Engines engines,
      Watch watch,
      int size,
      boolean mastered) {
    this.problem = problem;
    this.settings = settings;
    this.engines = engines;
    this.watch = watch;
    this.mastered = mastered;
    count = Math.max(2, Math.ceilDiv(problem.households().size(), size));
  }

  /// For a machine that has no room for all of the problem at once.
  static DistrictPlanner withoutMaster(
      Problem problem, Settings settings, Engines engines, Watch watch) {
    return new DistrictPlanner(problem, settings, engines, watch, SIZE, false);
  }

  static boolean needed(Problem problem) {
    return pairs(problem) > LARGE;
  }

  private static long pairs(Problem problem) {
    return (long) problem.households().size() * problem.dwellings().size();
  }

  Proposal solve() {
    long[] bounds = floor();
    Proposal master = mastered ? master() : null;
    Joint joint;
    if (master == null) {
      joint = alone();
    } else {
      joint = Joint.of(List.of(master));
      bounds[0] = master.levels().getFirst().bound();
      report(Phase.PROVING, joint, 0, bounds[0]);
      JointBounds.raise(bounds, problem, joint.levels().get(0), watch);
    }
    int idle = 0;
    for (int round = 0; round < ROUNDS && idle < IDLE && !watch.over(); round++) {
      Joint better = better(joint, round);
      boolean gain = better.levels().compareTo(joint.levels()) < 0;
      joint = gain ? better : joint;
      idle = gain ? 0 : idle + 1;
    }
    Proposal proposal =
        joint.proposal(
            problem,
            master == null ? ProblemJson.digest(problem) : master.inputDigest(),
            bounds,
            watch.getAsBoolean());
    report(Phase.DONE, joint, -1, 0);
    return proposal;
  }

  private void report(Phase phase, Joint joint, int level, long bound) {
    int households = problem.households().size();
    watch.report(new Progress(phase, joint.placed(), households, joint.levels(), level, bound));
  }

  /// The first level of the whole problem; null when there is no room for it after all.
  private @Nullable Proposal master() {
    Watch own =
        watch.part(
            progress -> {
              if (progress.phase() != Phase.DONE) {
                watch.report(progress);
              }
            });
    try {
      Proposal master = new Piece(problem, settings, engines, Effort.STANDARD, own).solve(null, 1);
      // its engine has grown with the whole problem, and districts need small ones
      engines.close();
      return master;
    } catch (OutOfMemoryError e) {
      LOG.log(System.Logger.Level.WARNING, "Too little memory for a master", e);
      return null;
    }
  }

  /// Each district's own plan: first a quick one everywhere, then one that is as punctual as can
  /// be.
  private Joint alone() {
    List<Problem> districts = Districts.of(problem, count, List.of(), 0).problems();
    Together together = new Together(districts.size(), problem.households().size(), watch);
    each(districts, i -> piece(districts.get(i), i, together).first());
    return Joint.of(each(districts, i -> piece(districts.get(i), i, together).solve(null, 1)));
  }

  /// All districts go on from the joint plan.
  private Joint better(Joint joint, int round) {
    Division<Integer> division = Districts.of(problem, count, joint.assignments(), round);
    Map<Integer, List<Assignment>> plans = new TreeMap<>();
    for (Assignment assignment : joint.assignments()) {
      Integer district = division.households().get(assignment.household());
      if (district == null) {
        throw new IllegalStateException("in no district: " + assignment.household());
      }
      plans.computeIfAbsent(district, _ -> new ArrayList<>()).add(assignment);
    }
    List<List<Assignment>> from = List.copyOf(plans.values());
    List<Problem> districts = division.problems();
    Together together = new Together(districts.size(), problem.households().size(), watch);
    return Joint.of(
        each(
            districts, i -> piece(districts.get(i), i, together).solve(from.get(i), Levels.COUNT)));
  }

  private Piece piece(Problem district, int number, Together together) {
    Watch own = watch.part(progress -> together.accept(number, progress));
    return new Piece(district, settings, engines, Effort.DISTRICT, own);
  }

  /// As many at once as there are processors. A parallel stream of the problems themselves would
  /// begin another one on a thread that waits inside one, and so more engines.
  private static List<Proposal> each(List<Problem> problems, IntFunction<Proposal> plan) {
    Proposal[] proposals = new Proposal[problems.size()];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            _ -> {
              for (int i = next.getAndIncrement();
                  i < proposals.length;
                  i = next.getAndIncrement()) {
                proposals[i] = plan.apply(i);
              }
            });
    return Arrays.asList(proposals);
  }

  /// What nobody can avoid who is ready after its deadline, at most to the end of the horizon: who
  /// gets nothing is not later than that and some days.
  private long[] floor() {
    Period period = problem.period();
    long[] floor = new long[Levels.COUNT];
    for (HouseholdNeed need : problem.households()) {
      if (need.deadline() != null && need.home() == null) {
        int ready = Math.min(period.horizon(), Math.max(0, period.dayOf(need.ready())));
        int late = ready - period.dayOf(need.deadline());
        floor[0] += (long) need.weight() * Math.max(0, late);
      }
    }
    return floor;
  }
}
