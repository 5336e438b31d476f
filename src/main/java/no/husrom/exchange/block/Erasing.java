package no.husrom.exchange.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Values;
import org.jspecify.annotations.Nullable;

/// Takes facts out of known records, before they are judged. A fact that a record cannot be without
/// comes back as it is put together again, or the record refuses; then it stays, and is told.
///
/// @param <T> the record
record Erasing<T>(
    Function<T, String> id,
    Function<T, Integer> version,
    Function<T, Values> taken,
    BiFunction<Values, Integer, T> made) {

  /// A fact that cannot be erased.
  record Kept(int line, Field field) {}

  /// The records without what the lines erase.
  List<T> erased(List<T> records, List<BlockLine> lines, List<Kept> kept) {
    Map<String, List<Integer>> wanted = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String of = lines.get(i).id();
      if (of != null && erases(lines.get(i))) {
        wanted.computeIfAbsent(of, _ -> new ArrayList<>()).add(i);
      }
    }
    return wanted.isEmpty()
        ? records
        : records.stream()
            .map(
                record ->
                    without(record, wanted.getOrDefault(id.apply(record), List.of()), lines, kept))
            .toList();
  }

  private static boolean erases(BlockLine line) {
    return line.said().values().stream().anyMatch(String::isBlank)
        || line.free().values().stream().anyMatch(String::isBlank);
  }

  private T without(T record, Collection<Integer> at, List<BlockLine> lines, List<Kept> kept) {
    T now = record;
    for (int index : at) {
      BlockLine line = lines.get(index);
      Map<String, String> free = new HashMap<>(taken.apply(now).free());
      line.free()
          .forEach(
              (name, words) -> free.computeIfPresent(name, (_, w) -> words.isBlank() ? null : w));
      now = made.apply(new Values(taken.apply(now).known(), free), version.apply(record));
      for (Map.Entry<Field, String> cell : line.said().entrySet()) {
        if (cell.getValue().isBlank() && taken.apply(now).has(cell.getKey())) {
          T less = without(now, cell.getKey());
          if (less == null) {
            kept.add(new Kept(index, cell.getKey()));
          } else {
            now = less;
          }
        }
      }
    }
    return now;
  }

  private @Nullable T without(T record, Field field) {
    try {
      T less = made.apply(taken.apply(record).with(field, null), version.apply(record));
      return taken.apply(less).has(field) ? null : less;
    } catch (IllegalArgumentException | NullPointerException e) {
      return null; // the record cannot be without it
    }
  }
}
