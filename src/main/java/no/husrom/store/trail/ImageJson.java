package no.husrom.store.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of a row as a JSON object of texts, and a row's key as a JSON list of texts.
public final class ImageJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
  }

  private ImageJson() {}

  public static String write(Object columnsOrKey) {
    try {
      return MAPPER.writeValueAsString(columnsOrKey);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Values by column; null for one that was empty.
  public static Map<String, @Nullable String> columns(String json) {
    try {
      return MAPPER.readValue(
          json, new TypeReference<LinkedHashMap<String, @Nullable String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The values of a row's key.
  public static List<String> key(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
