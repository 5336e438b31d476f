package no.husrom.exchange.messy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet written line by line, with `|` between the cells: `#12` is a number, `@2026-01-31` a
/// date, `=A1+1` a formula with the value it has, `!#REF!` a failed one; all else is words.
final class MessySheet {
  private final Workbook workbook;
  private final Sheet sheet;
  private final CellStyle day;

  MessySheet(Workbook workbook, String name) {
    this.workbook = workbook;
    sheet = workbook.createSheet(name);
    day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
  }

  /// An empty line is an empty row.
  MessySheet lines(String... lines) {
    int next = sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1;
    for (String line : lines) {
      var row = sheet.createRow(next++);
      String[] cells = line.split("\\|", -1);
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isEmpty()) {
          fill(row.createCell(i), cells[i]);
        }
      }
    }
    return this;
  }

  private void fill(Cell cell, String words) {
    String rest = words.substring(1);
    switch (words.charAt(0)) {
      case '#' -> cell.setCellValue(Double.parseDouble(rest));
      case '@' -> {
        cell.setCellValue(LocalDate.parse(rest));
        cell.setCellStyle(day);
      }
      case '=' -> cell.setCellFormula(rest);
      case '!' -> cell.setCellErrorValue(FormulaError.forString(rest).getCode());
      default -> cell.setCellValue(words);
    }
  }

  MessySheet merge(String... blocks) {
    for (String block : blocks) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(block));
    }
    return this;
  }

  MessySheet hide(int... columns) {
    for (int column : columns) {
      sheet.setColumnHidden(column, true);
    }
    return this;
  }

  MessySheet hideRow(int number) {
    sheet.getRow(number - 1).setZeroHeight(true);
    return this;
  }

  MessySheet hideSheet() {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    return this;
  }

  MessySheet beside(String name) {
    return new MessySheet(workbook, name);
  }

  void save(Path file) throws IOException {
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
