package no.husrom.plan.solve.price;

import no.husrom.plan.solve.model.Rows.Extra;

/// Row prices as whole numbers, and what follows from them by exact arithmetic: reduced costs, and
/// a bound that holds for every plan whatever the prices are. The linear solver's rounding can make
/// a bound weaker, never wrong.
public final class Prices {
  /// One unit of a level in price arithmetic.
  public static final long UNIT = 1L << 30;

  private final RowSystem system;
  private final int level;
  private final long[] price;

  /// @param duals the linear solver's prices of the rows as they were scaled for it
  public Prices(RowSystem system, int level, double[] duals) {
    this.system = system;
    this.level = level;
    price = new long[system.count()];
    for (int row = 0; row < price.length; row++) {
      double value = duals[row] * system.scale(row) * UNIT;
      long whole = Math.abs(value) < 0.5 ? 0 : Math.round(value);
      price[row] = system.isEqual(row) ? whole : Math.min(0, whole);
    }
  }

  /// @param price of each row, in units of [#UNIT]
  Prices(RowSystem system, int level, long[] price) {
    this.system = system;
    this.level = level;
    this.price = price;
  }

  /// Prices between these and others, of the same level.
  ///
  /// @param part how much of the others, from 0 to 1
  public Prices towards(Prices other, double part) {
    long[] mixed = new long[price.length];
    for (int row = 0; row < mixed.length; row++) {
      mixed[row] = Math.round((1 - part) * price[row] + part * other.price[row]);
    }
    return new Prices(system, level, mixed);
  }

  public long price(int row) {
    return price[row];
  }

  /// The reduced cost of an extra column.
  public long reducedCost(Extra extra) {
    Reckoner reckoner = new Reckoner();
    reckoner.sum = system.cost(level, extra) * UNIT;
    system.use(extra, reckoner);
    return reckoner.sum;
  }

  /// Reckons many reduced costs one after the other, on one thread.
  public final class Reckoner implements no.husrom.plan.solve.model.Rows.Use {
    private long sum;

    @Override
    public void of(int row, long amount) {
      sum -= price[row] * amount;
    }

    /// The reduced cost of a decision, in units of [#UNIT].
    public long of(int pair, int day) {
      sum = system.cost(level, pair, day) * UNIT;
      system.use(pair, day, this);
      return sum;
    }
  }

  /// Adds to the price of a household's own row.
  public void raise(int household, long amount) {
    price[household] = Math.addExact(price[household], amount);
  }

  /// The bound when no decision has a reduced cost below zero: limits times prices, and what extra
  /// columns can take off.
  public long bound(boolean[] aliveExtras) {
    long base = 0;
    for (int row = 0; row < price.length; row++) {
      base = Math.addExact(base, Math.multiplyExact(price[row], system.limit(row)));
    }
    for (int e = 0; e < aliveExtras.length; e++) {
      if (aliveExtras[e]) {
        base = Math.addExact(base, Math.min(0, reducedCost(system.rows().extras().get(e))));
      }
    }
    return base;
  }
}
