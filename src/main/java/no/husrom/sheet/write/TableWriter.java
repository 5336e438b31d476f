package no.husrom.sheet.write;

import java.util.List;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import no.husrom.sheet.look.Styles;
import no.husrom.sheet.look.Styles.Role;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes one table, header to total row, with its colours.
final class TableWriter {
  private final SXSSFSheet sheet;
  private final XSSFSheet lasting;
  private final CellWriter cells;
  private final TableDraft table;
  private final int header;

  /// `lasting` is the same sheet behind the stream: what is not rows is kept there.
  TableWriter(SXSSFSheet sheet, XSSFSheet lasting, CellWriter cells, TableDraft table, int header) {
    this.sheet = sheet;
    this.lasting = lasting;
    this.cells = cells;
    this.table = table;
    this.header = header;
  }

  void write(ColumnWidths widths) {
    List<Column> columns = table.columns();
    Row top = sheet.createRow(header);
    top.setHeightInPoints(widths.headerHeight(table));
    for (int c = 0; c < columns.size(); c++) {
      cells.words(top, c, Role.HEADER, columns.get(c).heading());
      top.getCell(c).setCellStyle(cells.styles().of(Role.HEADER, headerKind(columns.get(c))));
    }
    int next = header + 1;
    for (List<Entry> entries : table.rows()) {
      Row row = sheet.createRow(next++);
      float height = widths.rowHeight(entries);
      if (height > 0) {
        row.setHeightInPoints(height);
      }
      for (int c = 0; c < columns.size(); c++) {
        cells.write(row, c, Role.BODY, columns.get(c).kind(), entries.get(c));
      }
    }
    if (!table.emptyLabel().isEmpty()) {
      cells.words(sheet.createRow(next++), 0, Role.NOTE, table.emptyLabel());
    }
    if (table.hasTotal()) {
      writeTotal(sheet.createRow(next));
    }
    for (int c = 0; c < columns.size(); c++) {
      rules(c, columns.get(c));
    }
  }

  /// A heading stands over its numbers, but is words: it may wrap.
  private static ColumnKind headerKind(Column column) {
    return column.kind().isNumber() ? column.kind() : ColumnKind.TEXT;
  }

  private void writeTotal(Row row) {
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      ColumnKind kind = columns.get(c).kind();
      Entry entry =
          columns.get(c).summed()
              ? new Entry.Sum(table.column(c))
              : Entry.text(c == 0 ? table.totalLabel() : "");
      cells.write(row, c, Role.TOTAL, kind, entry);
    }
  }

  private void rules(int c, Column column) {
    int last = header + Math.max(1, table.rows().size()) + (column.summed() ? 1 : 0);
    CellRangeAddress range = new CellRangeAddress(header + 1, last, c, c);
    if (column.kind() == ColumnKind.TEXT) {
      lasting.addIgnoredErrors(range, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
    var formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule[] all =
        column.highlights().stream()
            .map(highlight -> rule(formatting, highlight))
            .toArray(ConditionalFormattingRule[]::new);
    if (all.length > 0) {
      formatting.addConditionalFormatting(new CellRangeAddress[] {range}, all);
    }
  }

  private static ConditionalFormattingRule rule(
      SheetConditionalFormatting formatting, Highlight highlight) {
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(highlight.test().operator(), highlight.value());
    FontFormatting font = rule.createFontFormatting();
    font.setFontColor(Styles.color(highlight.tone().ink()));
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.color(highlight.tone().fill()));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    return rule;
  }

  /// Drop-down lists and hints, as far down as the table may be filled.
  void guide(ChoiceLists lists) {
    int last = header + Math.max(1, table.rows().size() + table.roomForMore());
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      if (!column.choices().isEmpty() || !column.hint().isEmpty()) {
        lists.add(sheet, new CellRangeAddressList(header + 1, last, c, c), column);
      }
    }
  }
}
