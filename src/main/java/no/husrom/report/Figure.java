package no.husrom.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/// One number of a report, or one that cannot be given. `key` names its title and definition, in
/// which `about` has a place.
public sealed interface Figure {
  String key();

  List<Object> about();

  Source source();

  /// What a row adds to the number; `key` names it. Most rows add one.
  record Tally<R>(String key, ToIntFunction<R> of) {
    static <R> Tally<R> one() {
      return new Tally<>("one", _ -> 1);
    }
  }

  /// A number that is the sum of what its rows add, and, when it is `averaged`, said as the average
  /// too.
  record Counted<R extends Row>(
      String key,
      List<Object> about,
      Source source,
      List<RowColumn<R>> columns,
      Tally<R> tally,
      boolean averaged,
      List<R> rows)
      implements Figure {
    public Counted {
      about = List.copyOf(about);
      rows = List.copyOf(rows);
    }

    public long value() {
      return rows.stream().mapToLong(row -> tally.of().applyAsInt(row)).sum();
    }

    /// The average over the rows; empty when there are none, or it says nothing.
    public OptionalDouble average() {
      return averaged
          ? rows.stream().mapToInt(row -> tally.of().applyAsInt(row)).average()
          : OptionalDouble.empty();
    }
  }

  /// What nobody can count from the registers; its definition says why.
  record Unregistered(String key, Source source) implements Figure {
    @Override
    public List<Object> about() {
      return List.of();
    }
  }

  /// The number of rows.
  static <R extends Row> Counted<R> count(
      String key, Source source, List<RowColumn<R>> columns, List<R> rows, Object... about) {
    return new Counted<>(key, List.of(about), source, columns, Tally.one(), false, rows);
  }

  /// The sum of what the rows add.
  static <R extends Row> Counted<R> sum(
      String key,
      Source source,
      List<RowColumn<R>> columns,
      Tally<R> tally,
      List<R> rows,
      Object... about) {
    return new Counted<>(key, List.of(about), source, columns, tally, false, rows);
  }

  /// The sum of days, and the average of them.
  static <R extends Row> Counted<R> days(
      String key,
      Source source,
      List<RowColumn<R>> columns,
      ToIntFunction<R> days,
      List<R> rows,
      Object... about) {
    return new Counted<>(
        key, List.of(about), source, columns, new Tally<>("days", days), true, rows);
  }
}
