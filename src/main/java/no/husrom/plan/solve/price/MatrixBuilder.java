package no.husrom.plan.solve.price;

import java.util.Arrays;
import no.husrom.plan.solve.engine.Matrix;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Rows.Extra;

/// Writes extra columns and decisions as the engine's matrix.
public final class MatrixBuilder implements Rows.Use {
  private final RowSystem system;
  private final int level;
  private final boolean whole;
  private final Matrix matrix;
  private final int[] extraColumn;
  private final int firstDecision;
  private int[] rows = new int[16];
  private double[] amounts = new double[16];
  private int length;

  /// Starts with the extra columns; decisions follow.
  ///
  /// @param whole whether the program is to be solved in whole numbers
  public MatrixBuilder(RowSystem system, int level, boolean[] aliveExtras, boolean whole) {
    this.system = system;
    this.whole = whole;
    this.level = level;
    double[] limits = new double[system.count()];
    boolean[] equal = new boolean[system.count()];
    for (int row = 0; row < limits.length; row++) {
      limits[row] = system.limit(row) * scale(row);
      equal[row] = system.isEqual(row);
    }
    matrix = new Matrix(limits, equal);
    extraColumn = new int[aliveExtras.length];
    for (int e = 0; e < extraColumn.length; e++) {
      extraColumn[e] = -1;
      if (aliveExtras[e]) {
        Extra extra = system.rows().extras().get(e);
        length = 0;
        system.use(extra, this);
        extraColumn[e] = add(system.cost(level, extra), extra.whole());
      }
    }
    firstDecision = matrix.columns();
  }

  private double scale(int row) {
    return whole ? system.wholeScale(row) : system.scale(row);
  }

  /// Adds a decision's column, after all others.
  public void add(int pair, int day) {
    length = 0;
    system.use(pair, day, this);
    add(system.cost(level, pair, day), true);
  }

  /// Where the first decision's column is; the others follow it in the order they were added.
  public int firstDecision() {
    return firstDecision;
  }

  @Override
  public void of(int row, long amount) {
    if (length == rows.length) {
      rows = Arrays.copyOf(rows, 2 * length);
      amounts = Arrays.copyOf(amounts, 2 * length);
    }
    int at = length++;
    while (at > 0 && rows[at - 1] > row) {
      rows[at] = rows[at - 1];
      amounts[at] = amounts[at - 1];
      at--;
    }
    rows[at] = row;
    amounts[at] = amount * scale(row);
  }

  private int add(long cost, boolean whole) {
    return matrix.add(cost, whole, rows, amounts, length);
  }

  public Matrix matrix() {
    return matrix;
  }

  /// The values of a plan's columns; empty when a decision of the plan is not among the columns.
  ///
  /// @param decisions the decisions that were added, in their order
  public double[] values(Decisions decisions, Draft draft) {
    double[] values = new double[matrix.columns()];
    double[] used = new double[system.count()];
    int[] at = {firstDecision};
    int[] found = {0};
    decisions.forEach(
        (_, pair, day) -> {
          if (draft.has(pair, day)) {
            values[at[0]] = 1;
            found[0]++;
          }
          at[0]++;
        });
    if (found[0] < decisions.households()) {
      return new double[0];
    }
    for (int h = 0; h < decisions.households(); h++) {
      system.use(draft.pair(h), draft.day(h), (row, amount) -> used[row] += amount);
    }
    setExtras(values, used);
    return values;
  }

  /// Share groups are chosen when somebody needs them; idle columns carry what is left on.
  private void setExtras(double[] values, double[] used) {
    var extras = system.rows().extras();
    for (int e = 0; e < extraColumn.length; e++) {
      Extra extra = extras.get(e);
      if (extraColumn[e] >= 0 && extra.whole() && needed(extra, used)) {
        set(values, used, e, 1);
      }
    }
    for (int e = 0; e < extraColumn.length; e++) {
      Extra extra = extras.get(e);
      if (extraColumn[e] >= 0 && !extra.whole()) {
        int row = extra.rows()[0];
        set(values, used, e, system.limit(row) - used[row]);
      }
    }
  }

  private static boolean needed(Extra extra, double[] used) {
    for (int i = 0; i < extra.rows().length; i++) {
      if (extra.amounts()[i] < 0 && used[extra.rows()[i]] > 0) {
        return true;
      }
    }
    return false;
  }

  private void set(double[] values, double[] used, int e, double value) {
    Extra extra = system.rows().extras().get(e);
    values[extraColumn[e]] = value;
    system.use(extra, (row, amount) -> used[row] += amount * value);
  }
}
