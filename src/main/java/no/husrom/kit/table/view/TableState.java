package no.husrom.kit.table.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.kit.table.row.Filter;

/// How a table is looked at: the columns that are shown, from the left, what the rows are ordered
/// by and the filters, all by the columns' keys.
public record TableState(List<String> shown, List<Order> orders, Map<String, Filter> filters) {
  /// A column that orders the rows.
  public record Order(String column, boolean ascending) {}

  public TableState {
    shown = List.copyOf(shown);
    orders = List.copyOf(orders);
    filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
  }
}
