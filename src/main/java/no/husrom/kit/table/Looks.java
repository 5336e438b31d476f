package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.husrom.kit.table.filter.FilterButtons;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Column.Kind;
import no.husrom.kit.table.row.Fact;
import no.husrom.kit.table.row.Filter;
import no.husrom.kit.table.row.Rows;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.kit.table.view.TableState;
import no.husrom.text.Formats;

/// How a table is looked at, taken up and told; and its columns of the office's own.
final class Looks<R> {
  private final Rows<R> rows;
  private final Grid<R> grid;
  private final FilterButtons<R> filters;
  private final Formats formats;
  private List<OwnColumn> own = List.of();

  Looks(Rows<R> rows, Grid<R> grid, FilterButtons<R> filters, Formats formats) {
    this.rows = rows;
    this.grid = grid;
    this.filters = filters;
    this.formats = formats;
  }

  List<OwnColumn> own() {
    return own;
  }

  TableState now() {
    Map<String, Filter> on = new LinkedHashMap<>();
    for (Column<R> column : rows.columns()) {
      Filter filter = rows.filter(column);
      if (filter != null) {
        on.put(column.key(), filter);
      }
    }
    return new TableState(
        grid.shown().stream().map(Column::key).toList(),
        rows.orders().stream()
            .map(order -> new TableState.Order(order.column().key(), order.ascending()))
            .toList(),
        on);
  }

  /// How it is looked at before anybody has chosen.
  TableState first() {
    return new TableState(
        rows.columns().stream().filter(Column::shownAtFirst).map(Column::key).toList(),
        List.of(),
        Map.of());
  }

  /// Columns that are no more are passed over; should none be left, all stay as they are.
  void take(TableState state) {
    List<Column<R>> shown = state.shown().stream().flatMap(key -> find(key).stream()).toList();
    if (!shown.isEmpty()) {
      List<Column<R>> order = new ArrayList<>(shown);
      rows.columns().stream().filter(column -> !shown.contains(column)).forEach(order::add);
      grid.inOrder(order);
      rows.columns().forEach(column -> column.shown().set(shown.contains(column)));
    }
    Map<Column<R>, Filter> on = new LinkedHashMap<>();
    state.filters().forEach((key, filter) -> find(key).ifPresent(c -> on.put(c, filter)));
    rows.filters(on);
    grid.sort(
        state.orders().stream()
            .flatMap(
                order ->
                    find(order.column()).map(c -> new Rows.Order<>(c, order.ascending())).stream())
            .toList());
    filters.show();
  }

  private Optional<Column<R>> find(String key) {
    return rows.columns().stream().filter(column -> column.key().equals(key)).findFirst();
  }

  /// Has these own columns and no others.
  ///
  /// @param said what a record says in own columns, by their names
  /// @return whether that is another thing than before
  boolean own(List<OwnColumn> wanted, Function<R, Map<String, String>> said) {
    if (wanted.equals(own)) {
      return false;
    }
    rows.columns().stream()
        .filter(column -> column.key().startsWith(OwnColumn.KEY))
        .toList()
        .forEach(
            column -> {
              rows.filter(column, null);
              grid.remove(column);
              rows.columns().remove(column);
            });
    for (OwnColumn column : wanted) {
      Column<R> made = column(column, said);
      rows.columns().add(made);
      grid.add(made);
    }
    own = wanted;
    filters.show();
    return true;
  }

  /// A column more, hidden at first.
  void add(String key, String title, Kind kind, Fact<R, ?> fact) {
    Column<R> column = new Column<>(key, title, kind, fact, Object::toString, formats).hidden();
    rows.columns().add(column);
    grid.add(column);
  }

  private Column<R> column(OwnColumn own, Function<R, Map<String, String>> said) {
    Fact<R, String> words = record -> said.apply(record).get(own.name());
    return switch (own.kind()) {
      case TEXT -> column(own, Kind.TEXT, words, Object::toString);
      case CHOICE -> column(own, Kind.CHOICE, words, Object::toString);
      case NUMBER ->
          column(
              own,
              Kind.NUMBER,
              record -> {
                String text = words.of(record);
                return text == null ? null : formats.readNumber(text).orElse(null);
              },
              number -> formats.exact((java.math.BigDecimal) number));
      case DATE ->
          column(
              own,
              Kind.DATE,
              record -> {
                String text = words.of(record);
                return text == null ? null : formats.readDate(text).orElse(null);
              },
              day -> formats.date((java.time.LocalDate) day));
    };
  }

  private Column<R> column(
      OwnColumn own, Kind kind, Fact<R, ?> fact, Function<Object, String> writer) {
    return new Column<>(own.key(), own.name(), kind, fact, writer, formats);
  }
}
