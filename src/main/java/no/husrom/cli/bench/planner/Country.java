package no.husrom.cli.bench.planner;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.husrom.cli.bench.machine.Memory;
import no.husrom.cli.frame.ResultJson;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;

/// A whole country's municipalities planned side by side, as many at once as there are processors.
///
/// @param planned so many are done
/// @param late so many of them have level 1 proven
/// @param proven so many have all levels proven
/// @param faults so many plans the independent checker did not agree with
record Country(
    int municipalities, int planned, int late, int proven, int faults, long millis, long heap) {
  private static final long SEED = 1;
  private static final int TOLD_EACH = 25;

  /// @param seconds each municipality may take at most
  /// @param onWay told now and then
  static Country plan(int seconds, Consumer<Country> onWay) {
    List<Problem> problems = Generator.country(SEED);
    Tally tally = new Tally(problems.size());
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            _ -> {
              for (int i = next.getAndIncrement();
                  i < problems.size();
                  i = next.getAndIncrement()) {
                Country soFar = tally.add(problems.get(i), solve(problems.get(i), seconds));
                if (soFar.planned % TOLD_EACH == 0 && soFar.planned < problems.size()) {
                  onWay.accept(soFar);
                }
              }
            });
    return tally.country();
  }

  private static Proposal solve(Problem problem, int seconds) {
    Settings settings = Settings.STANDARD.withSeconds(seconds);
    return new Planner().solve(problem, settings, _ -> {}, () -> false);
  }

  ResultJson json() {
    return new ResultJson()
        .put("size", "national")
        .put("municipalities", municipalities)
        .put("levelOneProven", late)
        .put("allProven", proven)
        .put("faults", faults)
        .put("millis", millis)
        .put("heap", heap);
  }

  /// Counts what is done, on any thread.
  private static final class Tally {
    private final int municipalities;
    private final long start = System.nanoTime();
    private int planned;
    private int late;
    private int proven;
    private int faults;

    Tally(int municipalities) {
      this.municipalities = municipalities;
      Memory.reset();
    }

    synchronized Country add(Problem problem, Proposal proposal) {
      planned++;
      late += proposal.levels().getFirst().proven() ? 1 : 0;
      proven += proposal.levels().stream().allMatch(Proposal.Level::proven) ? 1 : 0;
      faults += new Checker().check(problem, proposal).clean() ? 0 : 1;
      return country();
    }

    synchronized Country country() {
      long millis = (System.nanoTime() - start) / Clocked.NANOS;
      long heap = Memory.heap() / Memory.MEBIBYTE;
      return new Country(municipalities, planned, late, proven, faults, millis, heap);
    }
  }
}
