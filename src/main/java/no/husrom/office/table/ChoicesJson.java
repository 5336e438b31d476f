package no.husrom.office.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/// The choices of a column as a JSON list of texts.
final class ChoicesJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private ChoicesJson() {}

  static String write(List<String> choices) {
    ArrayNode list = MAPPER.createArrayNode();
    choices.forEach(list::add);
    return list.toString();
  }

  static List<String> read(String text) {
    try {
      List<String> choices = new ArrayList<>();
      MAPPER.readTree(text).forEach(choice -> choices.add(choice.asText()));
      return choices;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No list: " + text, e);
    }
  }
}
