package no.husrom.exchange.remember;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.heading.SheetMapping;

/// Writes what was chosen of sheets, and nothing of what was proposed: so a heading the program
/// learns later is still read by what it has learnt.
final class ChosenMappingJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ChosenMappingJson() {}

  static String write(List<SheetMapping> chosen) {
    ObjectNode root = MAPPER.createObjectNode().put("format", MappingJson.FORMAT);
    ArrayNode sheets = root.putArray("sheets");
    for (SheetMapping sheet : chosen) {
      ObjectNode node = sheets.addObject().put("sheet", sheet.sheet());
      node.put(
          "register",
          sheet.register() == null ? MappingJson.NO_REGISTER : FieldName.of(sheet.register()));
      if (sheet.dates() != null) {
        node.put("dates", FieldName.of(sheet.dates()));
      }
      ObjectNode columns = node.putObject("columns");
      for (ColumnMapping column : sheet.columns()) {
        columns.put(column.heading(), UsedMappingJson.words(column.target()));
      }
      ObjectNode words = node.putObject("words");
      sheet
          .words()
          .words()
          .forEach((field, instead) -> instead.forEach(words.putObject(FieldName.of(field))::put));
    }
    return root.toString();
  }
}
