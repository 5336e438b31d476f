package no.husrom.plan.solve.price;

import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import no.husrom.plan.solve.model.Draft;
import no.husrom.plan.solve.model.Space;

/// A set of decisions. Every decision of the space has a number, household by household and in each
/// pair by pair and day by day; a set is a bit for each, so that sixty million fit in eight
/// megabytes.
public final class Decisions {
  private static final int ASKED_EACH = 50_000;

  private final Space space;

  /// The number of each pair's first decision, and how many there are in all.
  private final int[] start;

  private final BitSet members;
  private final int size;
  private final BooleanSupplier stop;

  private Decisions(Space space, int[] start, BitSet members, BooleanSupplier stop) {
    this.space = space;
    this.stop = stop;
    this.start = start;
    this.members = members;
    size = members.cardinality();
  }

  /// Receives a decision with its number.
  @FunctionalInterface
  public interface Each {
    void of(int number, int pair, int day);
  }

  /// Says whether a decision is wanted.
  @FunctionalInterface
  public interface Test {
    boolean of(int pair, int day);
  }

  /// Every decision of a space.
  ///
  /// @throws ArithmeticException when there are more than two thousand millions
  /// @param stop asked from several threads; once true, going through decisions ends with a
  ///   `CancellationException`
  public static Decisions all(Space space, BooleanSupplier stop) {
    int[] start = new int[space.pairs() + 1];
    for (int pair = 0; pair < space.pairs(); pair++) {
      if (pair % ASKED_EACH == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      start[pair + 1] = Math.addExact(start[pair], space.dayCount(pair));
    }
    BitSet members = new BitSet(start[space.pairs()]);
    members.set(0, start[space.pairs()]);
    return new Decisions(space, start, members, stop);
  }

  /// Those that pass.
  public Decisions where(Test test) {
    BitSet kept = new BitSet(members.length());
    forEach(
        (number, pair, day) -> {
          if (test.of(pair, day)) {
            kept.set(number);
          }
        });
    return new Decisions(space, start, kept, stop);
  }

  /// Those with their number in a set.
  public Decisions where(BitSet numbers) {
    BitSet kept = (BitSet) numbers.clone();
    kept.and(members);
    return new Decisions(space, start, kept, stop);
  }

  /// Reads a plan; false when the values are no whole numbers.
  ///
  /// @param values how much of each of these decisions is taken in the order of their numbers, the
  ///   first at `from`
  public boolean read(double[] values, int from, Draft into) {
    boolean[] found = new boolean[households()];
    int[] at = {from};
    forEach(
        (_, pair, day) -> {
          if (values[at[0]++] > 1 - 1e-5) {
            found[space.household(pair)] = true;
            into.set(space.household(pair), pair, day);
          }
        });
    for (boolean one : found) {
      if (!one) {
        return false;
      }
    }
    return true;
  }

  /// The number of a decision of the space, whether it is here or not.
  public int number(int pair, int day) {
    return start[pair] + space.numberOf(pair, day);
  }

  public int households() {
    return space.households();
  }

  public int size() {
    return size;
  }

  /// All of them, in the order of their numbers.
  public void forEach(Each each) {
    visit(0, space.pairs(), each);
  }

  /// A household's, in the order of their numbers.
  public void forEach(int h, Each each) {
    visit(space.firstPair(h), space.endPair(h), each);
  }

  private void visit(int firstPair, int endPair, Each each) {
    int pair = firstPair;
    int seen = 0;
    int end = start[endPair];
    for (int number = members.nextSetBit(start[firstPair]);
        number >= 0 && number < end;
        number = members.nextSetBit(number + 1)) {
      while (start[pair + 1] <= number) {
        pair++;
      }
      if (seen++ % ASKED_EACH == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      each.of(number, pair, space.dayAt(pair, number - start[pair]));
    }
  }
}
