package no.husrom.plan.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Fields of an object in their order; what is null is not written, and what is not there is null.
final class FieldsJson {
  private static final JsonMapper MAPPER = new JsonMapper();
  private final ObjectNode node;

  FieldsJson() {
    this(JsonNodeFactory.instance.objectNode());
  }

  private FieldsJson(ObjectNode node) {
    this.node = node;
  }

  /// @throws IllegalArgumentException when the text is no JSON object
  static FieldsJson read(String text) {
    try {
      return of(MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not JSON", e);
    }
  }

  private static FieldsJson of(@Nullable JsonNode node) {
    if (node instanceof ObjectNode object) {
      return new FieldsJson(object);
    }
    throw new IllegalArgumentException("Not an object: " + node);
  }

  /// The text, indented, with the same line ends on every computer.
  String text() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  FieldsJson put(String name, @Nullable String value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  FieldsJson put(String name, Enum<?> value) {
    return put(name, value.name());
  }

  FieldsJson put(String name, @Nullable LocalDate value) {
    return put(name, value == null ? null : value.toString());
  }

  FieldsJson put(String name, long value) {
    node.put(name, value);
    return this;
  }

  FieldsJson putOrNull(String name, @Nullable Number value) {
    if (value == null) {
      node.putNull(name);
    } else {
      node.put(name, value.longValue());
    }
    return this;
  }

  /// Written only when true.
  FieldsJson flag(String name, boolean value) {
    if (value) {
      node.put(name, true);
    }
    return this;
  }

  FieldsJson put(String name, @Nullable FieldsJson value) {
    if (value != null) {
      node.set(name, value.node);
    }
    return this;
  }

  <T> FieldsJson put(String name, List<T> values, Function<T, FieldsJson> write) {
    var array = node.putArray(name);
    values.forEach(value -> array.add(write.apply(value).node));
    return this;
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String text(String name) {
    return required(name).asText();
  }

  @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  LocalDate day(String name) {
    return LocalDate.parse(text(name));
  }

  @Nullable LocalDate dayOrNull(String name) {
    return has(name) ? day(name) : null;
  }

  int number(String name) {
    return Math.toIntExact(longNumber(name));
  }

  long longNumber(String name) {
    JsonNode value = required(name);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("Not a whole number: " + name);
    }
    return value.asLong();
  }

  @Nullable Long longOrNull(String name) {
    return has(name) ? Long.valueOf(longNumber(name)) : null;
  }

  boolean flag(String name) {
    return has(name) && required(name).asBoolean();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return Enum.valueOf(type, text(name));
  }

  FieldsJson fields(String name) {
    return of(required(name));
  }

  <T> List<T> list(String name, Function<FieldsJson, T> read) {
    List<T> items = new ArrayList<>();
    required(name).forEach(item -> items.add(read.apply(of(item))));
    return items;
  }

  private JsonNode required(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalArgumentException("Missing: " + name);
    }
    return value;
  }
}
