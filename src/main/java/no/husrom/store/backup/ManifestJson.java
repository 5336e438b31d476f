package no.husrom.store.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.store.backup.Manifest.Part;
import no.husrom.store.backup.Outcome.Flaw;

/// The manifest as it stands in a backup.
final class ManifestJson {
  static final String ENTRY = "manifest.json";
  private static final String FAMILY = "husrom-backup/";
  private static final String FORMAT = FAMILY + "1";
  private static final JsonMapper MAPPER = new JsonMapper();

  private ManifestJson() {}

  static String write(Manifest manifest) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("format", FORMAT);
    node.put("program", manifest.program());
    node.put("schemaVersion", manifest.schemaVersion());
    node.put("created", manifest.created().toString());
    node.put("municipality", manifest.municipality());
    ArrayNode tables = node.putArray("tables");
    for (Part part : manifest.tables()) {
      tables
          .addObject()
          .put("table", part.table())
          .put("rows", part.rows())
          .put("bytes", part.bytes())
          .put("sha256", part.sha256())
          .put("content", part.content());
    }
    ObjectNode sequences = node.putObject("sequences");
    new TreeMap<>(manifest.sequences()).forEach(sequences::put);
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Manifest read(String json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new Flawed(Flaw.DAMAGED, ENTRY, e);
    }
    String format = node.path("format").asText();
    if (!format.startsWith(FAMILY)) {
      throw new Flawed(Flaw.NOT_A_BACKUP, "", null);
    } else if (!format.equals(FORMAT)) {
      throw new Flawed(Flaw.TOO_NEW, "", null);
    }
    try {
      List<Part> tables = new ArrayList<>();
      for (JsonNode table : node.required("tables")) {
        tables.add(
            new Part(
                table.required("table").asText(),
                whole(table.required("rows")),
                whole(table.required("bytes")),
                table.required("sha256").asText(),
                table.required("content").asText()));
      }
      Map<String, Long> sequences = new TreeMap<>();
      for (Map.Entry<String, JsonNode> sequence : node.required("sequences").properties()) {
        sequences.put(sequence.getKey(), whole(sequence.getValue()));
      }
      return new Manifest(
          node.required("program").asText(),
          Math.toIntExact(whole(node.required("schemaVersion"))),
          Instant.parse(node.required("created").asText()),
          node.required("municipality").asText(),
          tables,
          sequences);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new Flawed(Flaw.DAMAGED, ENTRY, e);
    }
  }

  private static long whole(JsonNode node) {
    if (!node.canConvertToLong() || !node.isIntegralNumber() || node.asLong() < 0) {
      throw new IllegalArgumentException("No count: " + node);
    }
    return node.asLong();
  }
}
