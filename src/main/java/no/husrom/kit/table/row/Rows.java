package no.husrom.kit.table.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The decisions of a table: which rows are shown, and in which order. Holds no node.
///
/// @param <R> the record of a row
public final class Rows<R> {
  /// One column the rows are ordered by.
  public record Order<R>(Column<R> column, boolean ascending) {}

  private final List<Column<R>> columns;
  private final ObservableList<Row<R>> shown = FXCollections.observableArrayList();
  private final Map<Column<R>, Filter> filters = new LinkedHashMap<>();
  private List<Row<R>> given = List.of();
  private List<Row<R>> sorted = List.of();
  private List<Order<R>> orders = List.of();
  private String searched = "";
  private List<String> search = List.of();

  public Rows(List<Column<R>> columns) {
    this.columns = columns;
  }

  public ObservableList<Row<R>> shown() {
    return shown;
  }

  public int total() {
    return given.size();
  }

  void records(List<R> records) {
    records(of(records));
  }

  /// The records as rows, which make their keys when first asked for them.
  public Ready<R> of(List<R> records) {
    List<Row<R>> rows = new ArrayList<>(records.size());
    for (R each : records) {
      rows.add(new Row<>(each, columns.size()));
    }
    return new Ready<>(rows);
  }

  /// The records as rows with the keys for searching, and for sorting by texts: Norwegian order is
  /// slow to find. Touches nothing that is shown.
  public Ready<R> ready(List<R> records) {
    Ready<R> made = of(records);
    List<Column<R>> texts =
        columns.stream()
            .filter(column -> column.kind() == Column.Kind.TEXT && column.shownAtFirst())
            .toList();
    for (Row<R> row : made.rows()) {
      row.searchKey(columns);
      texts.forEach(column -> row.sortKey(column, columns.indexOf(column)));
    }
    return made;
  }

  public void records(Ready<R> ready) {
    given = ready.rows();
    sort(orders);
  }

  /// Keeps the rows in which every word of `text` stands somewhere.
  public void search(String text) {
    String small = Letters.small(text).strip();
    boolean narrower = !searched.isEmpty() && small.startsWith(searched);
    searched = small;
    search = small.isEmpty() ? List.of() : List.of(small.split("\\s+"));
    sift(narrower ? shown : sorted);
  }

  /// Sets or, by null, takes away a column's filter.
  public void filter(Column<R> column, @Nullable Filter filter) {
    Filter before = filter == null ? filters.remove(column) : filters.put(column, filter);
    sift(filter != null && filter.within(before) ? shown : sorted);
  }

  /// Sets these filters and no other.
  public void filters(Map<Column<R>, Filter> wanted) {
    filters.clear();
    filters.putAll(wanted);
    sift(sorted);
  }

  public void clear() {
    searched = "";
    search = List.of();
    filters(Map.of());
  }

  public List<Column<R>> columns() {
    return columns;
  }

  public @Nullable Filter filter(Column<R> column) {
    return filters.get(column);
  }

  public boolean narrowed() {
    return !search.isEmpty() || !filters.isEmpty();
  }

  /// What the rows are ordered by, the first before the others.
  public List<Order<R>> orders() {
    return orders;
  }

  /// Orders the rows; none gives them as they came.
  public void sort(List<Order<R>> wanted) {
    orders = List.copyOf(wanted);
    List<Row<R>> rows = new ArrayList<>(given);
    if (!orders.isEmpty()) {
      rows.sort(comparator());
    }
    sorted = rows;
    sift(sorted);
  }

  /// The words that stand in a column, in order; the empty word when some are not known.
  public List<String> wordsIn(Column<R> column) {
    Set<String> words = new HashSet<>();
    for (Row<R> row : given) {
      words.add(column.words(row.content()));
    }
    return words.stream().sorted().toList();
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

  private void sift(List<Row<R>> among) {
    List<Sieve> sieves = new ArrayList<>();
    filters.forEach((column, filter) -> sieves.add(new Sieve(columns.indexOf(column), filter)));
    List<Row<R>> kept = new ArrayList<>(among.size());
    for (Row<R> row : among) {
      if (lets(row, sieves)) {
        kept.add(row);
      }
    }
    shown.setAll(kept);
  }

  private boolean lets(Row<R> row, List<Sieve> sieves) {
    for (Sieve sieve : sieves) {
      if (!sieve.filter().lets(columns, sieve.column(), row)) {
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

  private record Sieve(int column, Filter filter) {}
}
