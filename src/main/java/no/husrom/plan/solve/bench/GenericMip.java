package no.husrom.plan.solve.bench;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.engine.EngineLostException;
import no.husrom.plan.solve.engine.Matrix;
import no.husrom.plan.solve.engine.MipAnswer;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Rows.Extra;
import no.husrom.plan.solve.model.Space;
import no.husrom.plan.solve.model.SpaceBuilder;

/// A rival to measure the planner against: the same model, all of it handed to the same integer
/// solver at once, level after level, each level held by one row in the next.
public final class GenericMip {
  /// More decisions than this would not fit.
  private static final long MOST = 1_500_000;

  private final Space space;
  private final Rows rows;
  private final double[] values = new double[Levels.COUNT];
  private final double[] bounds = new double[Levels.COUNT];
  private int closed;

  private GenericMip(Problem problem) {
    space = SpaceBuilder.of(problem);
    rows = Rows.of(space, () -> false);
    Arrays.fill(values, Double.NaN);
    Arrays.fill(bounds, Double.NaN);
  }

  /// How far it came.
  ///
  /// @param decisions columns of the program
  /// @param values of the levels it worked on, in their order; not a number where it has no plan
  /// @param bounds of the same
  /// @param closed so many levels are proven
  public record Result(long decisions, double[] values, double[] bounds, int closed) {}

  /// Solves until all levels are closed or it is stopped.
  public static Result solve(Problem problem, BooleanSupplier stop) {
    GenericMip rival = new GenericMip(problem);
    if (rival.space.size() <= MOST) {
      try (Engine engine = Engine.start(stop)) {
        while (rival.closed < Levels.COUNT) {
          rival.close(engine);
        }
      } catch (EngineLostException e) {
        return rival.result();
      }
    }
    return rival.result();
  }

  private Result result() {
    return new Result(space.size(), values, bounds, closed);
  }

  private void close(Engine engine) throws EngineLostException {
    int level = closed;
    MipAnswer answer =
        engine.mip(
            matrix(level),
            new double[0],
            Integer.MAX_VALUE,
            0.999,
            (value, bound) -> {
              values[level] = Math.abs(value) < 1e15 ? value : Double.NaN;
              bounds[level] = bound;
            });
    bounds[level] = answer.bound();
    values[level] = answer.bound();
    closed++;
  }

  private Matrix matrix(int level) {
    int count = rows.count() + level;
    double[] limits = new double[count];
    boolean[] equal = new boolean[count];
    for (int row = 0; row < rows.count(); row++) {
      limits[row] = rows.limit(row);
      equal[row] = rows.isEqual(row);
    }
    for (int before = 0; before < level; before++) {
      limits[rows.count() + before] = values[before];
    }
    Matrix matrix = new Matrix(limits, equal);
    double[] amounts = new double[count];
    for (int pair = 0; pair < space.pairs(); pair++) {
      for (int day = space.earliest(pair); day >= 0; day = space.nextDay(pair, day)) {
        rows.use(pair, day, (row, amount) -> amounts[row] = amount);
        for (int before = 0; before < level; before++) {
          amounts[rows.count() + before] = space.cost(before, pair, day);
        }
        add(matrix, space.cost(level, pair, day), true, amounts);
      }
    }
    for (Extra extra : rows.extras()) {
      for (int i = 0; i < extra.rows().length; i++) {
        amounts[extra.rows()[i]] = extra.amounts()[i];
      }
      if (level > 2) {
        amounts[rows.count() + 2] = extra.cost();
      }
      add(matrix, level == 2 ? extra.cost() : 0, extra.whole(), amounts);
    }
    return matrix;
  }

  private static void add(Matrix matrix, double cost, boolean whole, double[] amounts) {
    int[] used = new int[16];
    double[] values = new double[16];
    int length = 0;
    for (int row = 0; row < amounts.length; row++) {
      if (amounts[row] != 0) {
        if (length == used.length) {
          used = Arrays.copyOf(used, 2 * length);
          values = Arrays.copyOf(values, 2 * length);
        }
        used[length] = row;
        values[length++] = amounts[row];
        amounts[row] = 0;
      }
    }
    matrix.add(cost, whole, used, values, length);
  }
}
