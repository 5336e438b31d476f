package no.husrom.sheet.write;

import java.math.BigDecimal;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Styles;
import no.husrom.sheet.look.Styles.Role;
import no.husrom.text.Texts;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/// Writes entries into cells. A formula gets its value at once, since not every program computes it
/// on opening.
final class CellWriter {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final Styles styles;
  private final Layout layout;
  private final Texts texts;

  CellWriter(Styles styles, Layout layout, Texts texts) {
    this.styles = styles;
    this.layout = layout;
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  Styles styles() {
    return styles;
  }

  Layout layout() {
    return layout;
  }

  Cell words(Row row, int column, Role role, String words) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(role));
    cell.setCellValue(shortened(words));
    return cell;
  }

  void write(Row row, int column, Role role, ColumnKind kind, Entry entry) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(role, kind));
    String sheet = row.getSheet().getSheetName();
    switch (entry) {
      case Entry.Value(var value) -> write(cell, role, kind, value);
      case Entry.Link(String words, String target) -> {
        var link =
            row.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        cell.setCellValue(shortened(words));
        cell.setHyperlink(link);
        cell.setCellStyle(styles.of(Role.LINK));
      }
      case Entry.Sum sum when sum.spots().isEmpty() -> cell.setCellValue(0);
      case Entry.Sum sum -> formula(cell, layout.sum(sum.spots(), sheet), entry);
      case Entry.Mean mean when mean.spots().isEmpty() -> {}
      case Entry.Mean mean -> formula(cell, layout.mean(mean.spots(), sheet), entry);
      case Entry.Difference(var from, var take) ->
          formula(cell, layout.term(from, sheet) + "-" + layout.term(take, sheet), entry);
    }
  }

  private static void formula(Cell cell, String formula, Entry entry) {
    cell.setCellFormula(formula);
    cell.setCellValue(TableDraft.valueOf(entry).doubleValue());
  }

  private void write(Cell cell, Role role, ColumnKind kind, no.husrom.sheet.Cell value) {
    switch (value) {
      case no.husrom.sheet.Cell.Text(String words) -> {
        if (words.matches("(?s)[=+\\-@].*")) {
          cell.setCellStyle(styles.quoted(role, kind));
        }
        cell.setCellValue(shortened(words));
      }
      case no.husrom.sheet.Cell.Number(BigDecimal number) ->
          cell.setCellValue(number.doubleValue());
      case no.husrom.sheet.Cell.Day(var day) -> cell.setCellValue(day);
      case no.husrom.sheet.Cell.Flag(boolean flag) ->
          cell.setCellValue(texts.say(flag ? "yes" : "no"));
      case no.husrom.sheet.Cell.Empty _ -> {}
      case no.husrom.sheet.Cell.Trouble(String error) -> cell.setCellValue(error);
    }
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
