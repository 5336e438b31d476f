package no.husrom.exchange.remember;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.Mapping;
import no.husrom.exchange.heading.OpenSheet;
import no.husrom.exchange.heading.SheetMapping;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.row.Contents;
import no.husrom.exchange.row.Contents.WordUse;
import no.husrom.exchange.value.Understood;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;

/// Writes how sheets were read, so that it can be corrected and used again: every column, and every
/// word of the fields where one is chosen among a few. A word that was not understood has null, to
/// be filled in. Of yes and no stands only what was not understood.
public final class UsedMappingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private UsedMappingJson() {}

  /// @param sheets the sheets that `mapping` is of, in the same order
  public static Saving write(Path file, Mapping mapping, List<OpenSheet> sheets) {
    ObjectNode root = MAPPER.createObjectNode().put("format", MappingJson.FORMAT);
    ArrayNode nodes = root.putArray("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      SheetMapping sheet = mapping.sheets().get(i);
      ObjectNode node = nodes.addObject();
      if (mapping.sheets().stream().filter(s -> s.sheet().equals(sheet.sheet())).count() > 1) {
        node.put("file", sheet.file());
      }
      node.put("sheet", sheet.sheet());
      node.put(
          "register",
          sheet.register() == null ? MappingJson.NO_REGISTER : FieldName.of(sheet.register()));
      if (sheet.dates() != null) {
        node.put("dates", FieldName.of(sheet.dates()));
      }
      columns(node.putObject("columns"), sheet);
      words(node, Contents.of(sheets.get(i), sheet).words());
    }
    return SafeFile.save(
        file, out -> out.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root)));
  }

  private static void columns(ObjectNode node, SheetMapping sheet) {
    for (ColumnMapping column : sheet.columns()) {
      if (!column.heading().isEmpty()) {
        node.put(SheetMapping.nameOf(column, sheet.columns()), words(column.target()));
      }
    }
  }

  static String words(Target target) {
    return switch (target) {
      case Target.ToField(Field field) -> FieldName.of(field);
      case Target.Free(String name) -> MappingJson.FREE + name;
      case Target.Skipped _ -> MappingJson.SKIP;
    };
  }

  private static void words(ObjectNode sheet, List<WordUse> used) {
    for (WordUse use : used) {
      String field = FieldName.of(use.field());
      switch (use.meaning()) {
        case Understood.Known(Enum<?> constant) ->
            sheet
                .withObjectProperty("words")
                .withObjectProperty(field)
                .put(use.word(), constant.name());
        case Understood.NotUnderstood _ ->
            sheet.withObjectProperty("words").withObjectProperty(field).putNull(use.word());
        case Understood.Known _, Understood.Nothing _ -> {}
      }
    }
  }
}
