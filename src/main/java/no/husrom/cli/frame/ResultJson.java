package no.husrom.cli.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A command's answer as one JSON object, fields in the order they were put.
public final class ResultJson {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  public ResultJson put(String name, @Nullable String value) {
    node.put(name, value);
    return this;
  }

  public ResultJson put(String name, long value) {
    node.put(name, value);
    return this;
  }

  public ResultJson put(String name, BigDecimal value) {
    node.put(name, value);
    return this;
  }

  public ResultJson put(String name, boolean value) {
    node.put(name, value);
    return this;
  }

  public ResultJson put(String name, ResultJson value) {
    node.set(name, value.node);
    return this;
  }

  public ResultJson put(String name, List<ResultJson> values) {
    ArrayNode list = node.putArray(name);
    values.forEach(value -> list.add(value.node));
    return this;
  }

  public String text() {
    try {
      return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
