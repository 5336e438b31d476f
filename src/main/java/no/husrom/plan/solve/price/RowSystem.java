package no.husrom.plan.solve.price;

import java.util.ArrayList;
import java.util.List;
import no.husrom.plan.solve.model.Rows;
import no.husrom.plan.solve.model.Rows.Extra;
import no.husrom.plan.solve.model.Space;

/// The model's rows and what has been learnt about plans that are as good as the best on the levels
/// already closed: rows that must be used up, and rows "no more of that level than this".
public final class RowSystem {
  /// The largest amount in the integer solver's rows.
  private static final double LARGE = 1 << 10;

  private final Rows rows;
  private final boolean[] equal;
  private final double[] scale;
  private final List<Held> held = new ArrayList<>();

  /// A closed level that needs a row of its own.
  private record Held(int level, long most, double scale) {}

  public RowSystem(Rows rows, Decisions decisions) {
    this.rows = rows;
    equal = new boolean[rows.count()];
    long[] largest = new long[rows.count()];
    Rows.Use use = (row, amount) -> largest[row] = Math.max(largest[row], Math.abs(amount));
    decisions.forEach((_, pair, day) -> rows.use(pair, day, use));
    for (Extra extra : rows.extras()) {
      use(rows, extra, use);
    }
    scale = new double[rows.count()];
    for (int row = 0; row < equal.length; row++) {
      equal[row] = rows.isEqual(row);
      scale[row] = scaleOf(largest[row]);
    }
  }

  private static double scaleOf(long largest) {
    double scale = 1;
    while (largest * scale > 1) {
      scale /= 2;
    }
    return scale;
  }

  public Rows rows() {
    return rows;
  }

  public Space space() {
    return rows.space();
  }

  public int count() {
    return equal.length + held.size();
  }

  public long limit(int row) {
    return row < equal.length ? rows.limit(row) : held.get(row - equal.length).most();
  }

  public boolean isEqual(int row) {
    return row < equal.length && equal[row];
  }

  /// What a row is multiplied with for the linear solver, so that no amount is above one: it goes
  /// on from where it was only if it need not scale itself.
  public double scale(int row) {
    return row < equal.length ? scale[row] : held.get(row - equal.length).scale();
  }

  /// The same for the integer solver, whose tolerance must stay far below a krone.
  double wholeScale(int row) {
    return Math.min(1, scale(row) * LARGE);
  }

  /// From now on the row must be used up.
  public void useUp(int row) {
    if (row < equal.length) {
      equal[row] = true;
    }
  }

  /// From now on no plan may have more of the level.
  public void hold(int level, long most) {
    held.add(new Held(level, most, scaleOf(Math.max(most, 1))));
  }

  public long cost(int level, int pair, int day) {
    return space().cost(level, pair, day);
  }

  public long cost(int level, Extra extra) {
    return level == 2 ? extra.cost() : 0;
  }

  public void use(int pair, int day, Rows.Use use) {
    rows.use(pair, day, use);
    for (int i = 0; i < held.size(); i++) {
      long amount = cost(held.get(i).level(), pair, day);
      if (amount != 0) {
        use.of(equal.length + i, amount);
      }
    }
  }

  public void use(Extra extra, Rows.Use use) {
    use(rows, extra, use);
    for (int i = 0; i < held.size(); i++) {
      long amount = cost(held.get(i).level(), extra);
      if (amount != 0) {
        use.of(equal.length + i, amount);
      }
    }
  }

  private static void use(Rows rows, Extra extra, Rows.Use use) {
    for (int i = 0; i < extra.rows().length; i++) {
      use.of(extra.rows()[i], extra.amounts()[i]);
    }
  }
}
