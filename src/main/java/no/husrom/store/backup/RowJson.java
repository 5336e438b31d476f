package no.husrom.store.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import no.husrom.store.backup.Outcome.Flaw;
import org.jspecify.annotations.Nullable;

/// A row as one line: a list of texts, numbers, yes or no, and null. The same values always make
/// the same line.
final class RowJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .configure(JsonWriteFeature.ESCAPE_NON_ASCII, false)
          .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true)
          .configure(DeserializationFeature.USE_LONG_FOR_INTS, true)
          .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
          .build();

  static {
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
  }

  private RowJson() {}

  static String line(List<? extends @Nullable Object> values) {
    try {
      return MAPPER.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param where the table, to be named when the line is none of ours
  static List<@Nullable Object> values(String line, String where) {
    try {
      return MAPPER.readValue(line, new TypeReference<List<@Nullable Object>>() {});
    } catch (JsonProcessingException e) {
      throw new Flawed(Flaw.DAMAGED, where, e);
    }
  }
}
