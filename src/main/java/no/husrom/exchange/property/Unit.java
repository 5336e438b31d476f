package no.husrom.exchange.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.dwelling.Dwelling;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.row.ReadRow;
import org.jspecify.annotations.Nullable;

/// A rentable unit, and what the rows of all files say of it. `row` is its own, or the first that
/// names it when it is in the register already; `known` is the dwelling there.
final class Unit {
  private final ReadRow row;
  private final boolean own;
  private final @Nullable Dwelling known;
  private final Map<Object, Place> said = new HashMap<>();
  private Values values;

  private Unit(ReadRow row, boolean own, @Nullable Dwelling known, Values values) {
    this.row = row;
    this.own = own;
    this.known = known;
    this.values = values;
  }

  /// A unit with a row of its own.
  static Unit ofRow(ReadRow row, @Nullable Dwelling known, Values values) {
    return new Unit(row, true, known, values);
  }

  /// A dwelling of the register that `row` says something of.
  static Unit ofRegister(Dwelling known, ReadRow row) {
    return new Unit(row, false, known, Values.NONE);
  }

  ReadRow row() {
    return row;
  }

  @Nullable Dwelling known() {
    return known;
  }

  Values values() {
    return values;
  }

  void say(Field field, Object value) {
    values = values.with(field, value);
  }

  /// Adds words to what stands in an own column.
  void sayOwn(String column, String words) {
    String before = said.containsKey(column) ? values.free().get(column) : null;
    values = values.withOwn(column, before == null ? words : before + "; " + words);
    said.putIfAbsent(column, row.place());
  }

  /// The row that has said this fact before, if one has; from now on it is `place`.
  @Nullable Place saidBefore(Field field, Place place) {
    return said.putIfAbsent(field, place);
  }

  /// How rows of leases name it: by its id, else by its running number; null when it has neither.
  @Nullable String reference() {
    return known != null ? known.id() : values.free().get(PropertyField.RUNNING_NUMBER.ownColumn());
  }

  /// Whether it has a row of its own.
  boolean isOwn() {
    return own;
  }

  /// Whether there is anything to judge.
  boolean isToldOf() {
    return own || !values.isEmpty();
  }

  /// The row of a dwelling that it makes.
  ReadRow asRow() {
    Values whole = known == null ? values : values.with(DwellingField.ID, known.id());
    return new ReadRow(
        row.place(),
        row.mapping(),
        row.cells(),
        Map.of(Register.DWELLINGS, whole),
        own ? row.problems() : List.of());
  }

  /// Values without the system's own fields.
  static Values bare(Values values) {
    Set<Field> system =
        values.known().keySet().stream()
            .filter(PropertyField.class::isInstance)
            .collect(Collectors.toSet());
    return values.without(system);
  }
}
