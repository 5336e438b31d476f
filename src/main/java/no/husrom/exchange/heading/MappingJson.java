package no.husrom.exchange.heading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.heading.ColumnMapping.Certainty;
import no.husrom.exchange.heading.MappingFile.Flaw;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import org.jspecify.annotations.Nullable;

/// Mappings as `husrom-mapping/1` files; the form stands in `husrom-mapping-1.schema.json`. A file
/// need only say what is to be other than proposed.
public final class MappingJson {
  static final String FORMAT = "husrom-mapping/1";
  private static final String NO_REGISTER = "none";
  private static final String SKIP = "skip";
  private static final String FREE = "free:";

  private final ObjectMapper mapper = new ObjectMapper();

  /// Carries a flaw out of the depths of a file.
  private static final class FlawedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Flaw flaw;
    private final String detail;

    FlawedException(Flaw flaw, String detail) {
      super(flaw + " " + detail);
      this.flaw = flaw;
      this.detail = detail;
    }
  }

  public MappingFile read(Path file) {
    try {
      JsonNode root = mapper.readTree(file.toFile());
      if (!root.path("format").asText().equals(FORMAT) || !root.path("sheets").isArray()) {
        return new MappingFile.Unusable(file, Flaw.NOT_A_MAPPING, FORMAT);
      }
      List<SheetMapping> sheets = new ArrayList<>();
      for (JsonNode sheet : root.path("sheets")) {
        sheets.add(sheet(sheet));
      }
      return new MappingFile.Read(new Mapping(sheets));
    } catch (FlawedException e) {
      return new MappingFile.Unusable(file, e.flaw, e.detail);
    } catch (JsonProcessingException e) {
      return new MappingFile.Unusable(file, Flaw.NOT_JSON, String.valueOf(e.getOriginalMessage()));
    } catch (IOException e) {
      return new MappingFile.Unusable(file, Flaw.NOT_READABLE, String.valueOf(e.getMessage()));
    }
  }

  private static SheetMapping sheet(JsonNode node) {
    List<ColumnMapping> columns = new ArrayList<>();
    for (Map.Entry<String, JsonNode> column : node.path("columns").properties()) {
      columns.add(
          new ColumnMapping(
              -1,
              column.getKey(),
              target(column.getKey(), column.getValue().asText()),
              Certainty.CHOSEN));
    }
    return new SheetMapping(
        node.path("file").asText(),
        node.path("sheet").asText(Mapping.ANY_SHEET),
        register(node.path("register").asText()),
        node.path("headerRow").asInt(),
        columns);
  }

  private static @Nullable Register register(String name) {
    if (name.isEmpty() || name.equals(NO_REGISTER)) {
      return null;
    }
    for (Register register : Register.values()) {
      if (register.name().equalsIgnoreCase(name)) {
        return register;
      }
    }
    throw new FlawedException(Flaw.UNKNOWN_REGISTER, name);
  }

  private static Target target(String heading, String words) {
    if (words.equals(SKIP)) {
      return new Target.Skipped(Target.Why.CHOSEN);
    } else if (words.startsWith(FREE)) {
      String name = words.substring(FREE.length()).strip();
      return new Target.Free(name.isEmpty() ? heading : name);
    }
    return new Target.ToField(
        FieldName.find(words).orElseThrow(() -> new FlawedException(Flaw.UNKNOWN_FIELD, words)));
  }

  /// Writes a mapping so that it can be used again on files with the same sheets.
  public Saving write(Path file, Mapping mapping) {
    ObjectNode root = mapper.createObjectNode().put("format", FORMAT);
    ArrayNode sheets = root.putArray("sheets");
    for (SheetMapping sheet : mapping.sheets()) {
      ObjectNode node = sheets.addObject().put("sheet", sheet.sheet());
      Register register = sheet.register();
      node.put(
          "register", register == null ? NO_REGISTER : register.name().toLowerCase(Locale.ROOT));
      ObjectNode columns = node.putObject("columns");
      for (ColumnMapping column : sheet.columns()) {
        if (!column.heading().isEmpty()) {
          columns.put(column.heading(), words(column.target()));
        }
      }
    }
    return SafeFile.save(
        file, out -> out.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root)));
  }

  private static String words(Target target) {
    return switch (target) {
      case Target.ToField(Field field) -> FieldName.of(field);
      case Target.Free(String name) -> FREE + name;
      case Target.Skipped _ -> SKIP;
    };
  }
}
