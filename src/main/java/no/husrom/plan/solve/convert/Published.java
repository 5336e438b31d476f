package no.husrom.plan.solve.convert;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a published file.
///
/// @param instances the problems in it, none exactly when there is a fault
public record Published(List<Instance> instances, @Nullable Fault fault) {
  /// More than this no problem file takes.
  static final int MOST = 1_000_000;

  public Published {
    instances = List.copyOf(instances);
    if (instances.isEmpty() == (fault == null)) {
      throw new IllegalArgumentException("problems or a fault");
    }
  }

  public static Published read(String text, Layout layout) {
    Numbers numbers = new Numbers(text);
    List<Instance> read = new ArrayList<>();
    if (numbers.fault().isEmpty()) {
      switch (layout) {
        case GAP -> gap(numbers, read);
        case ASSIGNMENT -> assignment(numbers, read);
      }
    }
    return numbers
        .fault()
        .map(fault -> new Published(List.of(), fault))
        .orElseGet(() -> new Published(read, null));
  }

  private static void gap(Numbers numbers, List<Instance> read) {
    long problems = numbers.at(0);
    long end = 1;
    int whole = 0;
    while (whole < problems
        && end + 2 <= numbers.size()
        && end + length(numbers, end) <= numbers.size()) {
      end += length(numbers, end);
      whole++;
    }
    boolean counted = whole == problems && whole > 0 && end == numbers.size();
    if (counted) {
      numbers.take(1, MOST);
    } else if (length(numbers, 0) != numbers.size()) {
      long asOne = length(numbers, 0);
      numbers.note(new Fault.WrongCountOfGap(numbers.size(), asOne, problems, whole));
      return;
    }
    for (int i = 0; i < (counted ? problems : 1) && numbers.fault().isEmpty(); i++) {
      int agents = numbers.take(1, MOST);
      int jobs = numbers.take(1, MOST);
      read.add(
          new Instance.Gap(
              numbers.takeTable(agents, jobs, 0, MOST),
              numbers.takeTable(agents, jobs, 1, MOST),
              numbers.takeTable(1, agents, 0, MOST)[0]));
    }
  }

  /// How many numbers the problem has that begins there.
  private static long length(Numbers numbers, long from) {
    long agents = numbers.at(from);
    return 2 + 2 * agents * numbers.at(from + 1) + agents;
  }

  private static void assignment(Numbers numbers, List<Instance> read) {
    long items = numbers.at(0);
    long asked = 1 + items * items;
    if (items > 0 && asked != numbers.size()) {
      numbers.note(new Fault.WrongCountOfAssignment(items, asked, numbers.size()));
      return;
    }
    int count = numbers.take(1, MOST);
    if (numbers.fault().isEmpty()) {
      read.add(new Instance.Square(numbers.takeTable(count, count, 0, MOST)));
    }
  }
}
