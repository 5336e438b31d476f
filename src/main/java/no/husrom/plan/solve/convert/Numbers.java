package no.husrom.plan.solve.convert;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole numbers of a text with where each stands. Taking one that is out of its range notes a
/// fault, the first of which counts, and gives a harmless number.
final class Numbers {
  private static final long MOST = 1_000_000_000;

  private long[] values = new long[1024];
  private int[] lines = new int[1024];
  private int[] places = new int[1024];
  private int size;
  private int next;
  private @Nullable Fault fault;

  Numbers(String text) {
    int line = 0;
    for (String of : (Iterable<String>) text.lines()::iterator) {
      line++;
      int place = 0;
      for (String word : of.strip().split("\\s+")) {
        if (!word.isEmpty() && fault == null) {
          add(line, ++place, word);
        }
      }
    }
    if (size == 0 && fault == null) {
      fault = new Fault.Empty();
    }
  }

  private void add(int line, int place, String word) {
    if (!word.matches("[+-]?[0-9]{1,18}")) {
      fault = new Fault.NoNumber(line, place, word.length() > 40 ? word.substring(0, 40) : word);
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    values[size] = Long.parseLong(word);
    lines[size] = line;
    places[size++] = place;
  }

  /// How many there are.
  int size() {
    return size;
  }

  /// A number by its index, held between 0 and a thousand millions, so that two can be multiplied;
  /// 0 when there are not so many.
  long at(long index) {
    return index < size ? Math.clamp(values[(int) index], 0, MOST) : 0;
  }

  int take(int least, int most) {
    if (next == size) {
      return least;
    }
    long value = values[next];
    if (value < least || value > most) {
      note(new Fault.OutOfRange(lines[next], places[next], value, least, most));
      value = least;
    }
    next++;
    return (int) value;
  }

  int[][] takeTable(int rows, int columns, int least, int most) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      for (int column = 0; column < columns; column++) {
        row[column] = take(least, most);
      }
    }
    return table;
  }

  void note(Fault found) {
    if (fault == null) {
      fault = found;
    }
  }

  Optional<Fault> fault() {
    return Optional.ofNullable(fault);
  }
}
