package no.husrom.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.husrom.sheet.look.Styles;
import no.husrom.sheet.look.Styles.Role;
import no.husrom.text.Texts;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Writes a draft from the first sheet to the last.
final class WorkbookWriter {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int DEEPEST_FROZEN_ROW = 8;
  private static final int CHART_COLUMNS = 8;
  private static final int LONGEST_MARGINAL = 90;

  private final WorkbookDraft draft;

  WorkbookWriter(WorkbookDraft draft) {
    this.draft = draft;
  }

  void write(OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Texts texts = Texts.of(WorkbookWriter.class, draft.language());
      CellWriter cells = new CellWriter(new Styles(workbook), new Layout(draft.sheets()), texts);
      for (SheetDraft sheet : draft.sheets()) {
        workbook.createSheet(sheet.name());
      }
      ChoiceLists lists = new ChoiceLists(workbook, texts);
      for (SheetDraft sheet : draft.sheets()) {
        write(sheet, workbook, cells, lists);
      }
      var properties = workbook.getXSSFWorkbook().getProperties();
      properties.getCoreProperties().setTitle(draft.title());
      properties.getCoreProperties().setCreator("Husrom");
      draft.properties().forEach(properties.getCustomProperties()::addProperty);
      workbook.write(out);
    }
  }

  private void write(SheetDraft from, SXSSFWorkbook workbook, CellWriter cells, ChoiceLists lists) {
    SXSSFSheet sheet = workbook.getSheet(from.name());
    XSSFSheet lasting = workbook.getXSSFWorkbook().getSheet(from.name());
    sheet.setDefaultRowHeightInPoints(17);
    ColumnWidths widths = new ColumnWidths(from);
    for (int c = 0; c < widths.count(); c++) {
      sheet.setColumnWidth(c, (widths.of(c) * 256) + 128);
    }
    int row = 0;
    for (Block block : from.blocks()) {
      switch (block) {
        case Block.Heading(String words, boolean small) -> {
          Row line = sheet.createRow(row);
          line.setHeightInPoints(small ? 24 : 34);
          cells.words(line, 0, small ? Role.HEADING : Role.TITLE, words);
        }
        case Block.Note(String words) -> {
          Row line = sheet.createRow(row);
          line.setHeightInPoints(widths.noteHeight(words));
          cells.words(line, 0, Role.NOTE, words);
          sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.count() - 1));
        }
        case Block.Facts(List<Block.Fact> facts) -> {
          for (int i = 0; i < facts.size(); i++) {
            Row line = sheet.createRow(row + i);
            cells.words(line, 0, Role.LABEL, facts.get(i).label());
            cells.write(line, 1, Role.FACT, facts.get(i).kind(), facts.get(i).entry());
          }
        }
        case Block.Table(TableDraft table) -> {
          TableWriter writer = new TableWriter(sheet, lasting, cells, table, row);
          writer.write(widths);
          writer.guide(lists);
        }
        case Block.Chart chart ->
            new ChartWriter(lasting, cells.layout())
                .draw(chart, row, Math.max(CHART_COLUMNS, Math.min(12, widths.count())));
      }
      row += block.height();
    }
    if (from.tables().size() == 1) {
      keepInSight(sheet, from.tables().getFirst(), cells.layout());
    }
    print(sheet, from, cells.texts());
  }

  private static void keepInSight(SXSSFSheet sheet, TableDraft table, Layout layout) {
    int header = layout.place(table).header();
    int lastColumn = table.columns().size() - 1;
    int lastRow = header + Math.max(1, table.rows().size() + table.roomForMore());
    sheet.setAutoFilter(new CellRangeAddress(header, lastRow, 0, lastColumn));
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    if (header <= DEEPEST_FROZEN_ROW) {
      sheet.createFreezePane(0, header + 1);
    }
  }

  private void print(SXSSFSheet sheet, SheetDraft from, Texts texts) {
    boolean toFillIn = from.tables().stream().anyMatch(table -> table.roomForMore() > 0);
    sheet.setDisplayGridlines(toFillIn);
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(!from.isPortrait());
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) (from.isOnOnePage() ? 1 : 0));
    sheet.getFooter().setLeft(marginal(draft.title()));
    sheet.getFooter().setRight(texts.say("page", "&P", "&N"));
    sheet.getHeader().setRight(marginal(from.name()));
  }

  /// Words for the margin: a workbook with a foot of more than 255 letters counts as damaged.
  private static String marginal(String words) {
    return words.substring(0, Math.min(LONGEST_MARGINAL, words.length())).replace("&", "&&");
  }
}
