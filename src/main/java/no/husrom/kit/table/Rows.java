package no.husrom.kit.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The decisions of a [RecordTable]: which rows are shown, and in which order. Holds no node.
final class Rows<R> {
  /// One column the rows are ordered by.
  record Order<R>(Column<R> column, boolean ascending) {}

  private final List<Column<R>> columns;
  private final ObservableList<Row<R>> shown = FXCollections.observableArrayList();
  private final Map<Column<R>, Filter> filters = new LinkedHashMap<>();
  private List<Row<R>> given = List.of();
  private List<Row<R>> sorted = List.of();
  private List<Order<R>> orders = List.of();
  private List<String> search = List.of();

  Rows(List<Column<R>> columns) {
    this.columns = columns;
  }

  ObservableList<Row<R>> shown() {
    return shown;
  }

  int total() {
    return given.size();
  }

  void records(List<R> records) {
    records(of(records));
  }

  /// The records as rows, which make their keys when first asked for them.
  Ready<R> of(List<R> records) {
    List<Row<R>> rows = new ArrayList<>(records.size());
    for (R each : records) {
      rows.add(new Row<>(each, columns.size()));
    }
    return new Ready<>(rows);
  }

  /// The records as rows with the keys for searching. Touches nothing that is shown.
  Ready<R> ready(List<R> records) {
    Ready<R> made = of(records);
    made.rows().forEach(row -> row.searchKey(columns));
    return made;
  }

  void records(Ready<R> ready) {
    given = ready.rows();
    sort(orders);
  }

  /// Keeps the rows in which every word of `text` stands somewhere.
  void search(String text) {
    String small = Letters.small(text).strip();
    search = small.isEmpty() ? List.of() : List.of(small.split("\\s+"));
    sift();
  }

  /// Sets or, by null, takes away a column's filter.
  void filter(Column<R> column, @Nullable Filter filter) {
    if (filter == null) {
      filters.remove(column);
    } else {
      filters.put(column, filter);
    }
    sift();
  }

  void clear() {
    filters.clear();
    search = List.of();
    sift();
  }

  List<Column<R>> columns() {
    return columns;
  }

  @Nullable Filter filter(Column<R> column) {
    return filters.get(column);
  }

  boolean narrowed() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  /// Orders the rows; none gives them as they came.
  void sort(List<Order<R>> wanted) {
    orders = List.copyOf(wanted);
    List<Row<R>> rows = new ArrayList<>(given);
    if (!orders.isEmpty()) {
      rows.sort(comparator());
    }
    sorted = rows;
    sift();
  }

  /// The words that stand in a column, in order; the empty word when some are not known.
  List<String> wordsIn(Column<R> column) {
    TreeSet<String> words = new TreeSet<>();
    for (Row<R> row : given) {
      words.add(column.words(row.content()));
    }
    return List.copyOf(words);
  }

  private Comparator<Row<R>> comparator() {
    List<Comparator<Row<R>>> parts = new ArrayList<>();
    for (Order<R> order : orders) {
      int index = columns.indexOf(order.column());
      Comparator<@Nullable Comparable<?>> keys = Column.order(order.ascending());
      parts.add(
          (a, b) ->
              keys.compare(a.sortKey(order.column(), index), b.sortKey(order.column(), index)));
    }
    return parts.stream().reduce(Comparator::thenComparing).orElse((a, b) -> 0);
  }

  private void sift() {
    List<Row<R>> kept = new ArrayList<>(sorted.size());
    for (Row<R> row : sorted) {
      if (lets(row)) {
        kept.add(row);
      }
    }
    shown.setAll(kept);
  }

  private boolean lets(Row<R> row) {
    for (Map.Entry<Column<R>, Filter> filter : filters.entrySet()) {
      if (!filter.getValue().lets(filter.getKey(), row.content())) {
        return false;
      }
    }
    if (search.isEmpty()) {
      return true;
    }
    String key = row.searchKey(columns);
    for (String word : search) {
      if (!key.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
