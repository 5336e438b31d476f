package no.husrom.kit.table.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.kit.table.row.Filter;
import org.jspecify.annotations.Nullable;

/// A view as JSON: `{"shown": [keys], "order": [{"column": key, "ascending": true}], "filters":
/// [{"column": key, "contains" | "least"/"most" | "first"/"last" | "among" | "missing": …}]}`.
public final class ViewJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ViewJson() {}

  public static String write(TableState state) {
    ObjectNode view = MAPPER.createObjectNode();
    ArrayNode shown = view.putArray("shown");
    state.shown().forEach(shown::add);
    ArrayNode order = view.putArray("order");
    for (TableState.Order each : state.orders()) {
      order.addObject().put("column", each.column()).put("ascending", each.ascending());
    }
    ArrayNode filters = view.putArray("filters");
    state.filters().forEach((column, filter) -> write(filters.addObject(), column, filter));
    return view.toString();
  }

  private static void write(ObjectNode node, String column, Filter filter) {
    node.put("column", column);
    switch (filter) {
      case Filter.Contains(String letters) -> node.put("contains", letters);
      case Filter.Between(BigDecimal least, BigDecimal most) -> {
        put(node, "least", least);
        put(node, "most", most);
      }
      case Filter.During(LocalDate first, LocalDate last) -> {
        put(node, "first", first);
        put(node, "last", last);
      }
      case Filter.OneOf(Set<String> words) -> {
        ArrayNode among = node.putArray("among");
        words.stream().sorted().forEach(among::add);
      }
      case Filter.Missing() -> node.put("missing", true);
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  /// @throws IllegalArgumentException when it is no view
  public static TableState read(String text) {
    JsonNode view;
    try {
      view = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No view: " + text, e);
    }
    List<String> shown = new ArrayList<>();
    view.path("shown").forEach(key -> shown.add(key.asText()));
    List<TableState.Order> orders = new ArrayList<>();
    view.path("order")
        .forEach(
            each ->
                orders.add(
                    new TableState.Order(
                        each.path("column").asText(), each.path("ascending").asBoolean())));
    Map<String, Filter> filters = new LinkedHashMap<>();
    view.path("filters").forEach(node -> filters.put(node.path("column").asText(), filter(node)));
    return new TableState(shown, orders, filters);
  }

  private static Filter filter(JsonNode node) {
    if (node.has("contains")) {
      return new Filter.Contains(node.path("contains").asText());
    } else if (node.has("least") || node.has("most")) {
      return new Filter.Between(number(node, "least"), number(node, "most"));
    } else if (node.has("first") || node.has("last")) {
      return new Filter.During(day(node, "first"), day(node, "last"));
    } else if (node.has("among")) {
      Set<String> words = new LinkedHashSet<>();
      node.path("among").forEach(word -> words.add(word.asText()));
      return new Filter.OneOf(words);
    }
    return new Filter.Missing();
  }

  private static @Nullable BigDecimal number(JsonNode node, String name) {
    return node.has(name) ? new BigDecimal(node.path(name).asText()) : null;
  }

  private static @Nullable LocalDate day(JsonNode node, String name) {
    return node.has(name) ? LocalDate.parse(node.path(name).asText()) : null;
  }
}
