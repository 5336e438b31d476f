package no.husrom.sheet.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import no.husrom.sheet.Cell;
import no.husrom.sheet.SheetFacts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads the old binary .xls, which holds at most 65,536 rows a sheet. A new workbook with a
/// password lies in the same container and is refused here.
final class XlsFile {
  private final Path file;
  private final ReadLimits limits;

  XlsFile(Path file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Reading.Opened read() throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      var root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new RefusedException(Refusal.PASSWORD, "");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new RefusedException(Refusal.WRONG_TYPE, "ole2");
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
        boolean macros = root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        return new Reading.Opened(sheets(workbook).sheets(), Map.of(), macros);
      }
    }
  }

  private RowCollector sheets(HSSFWorkbook workbook) {
    RowCollector collector = new RowCollector(limits);
    Numbers numbers = new Numbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    for (var sheet : workbook) {
      collector.startSheet(
          sheet.getSheetName(), workbook.isSheetHidden(workbook.getSheetIndex(sheet)));
      int columns = 0;
      for (var row : sheet) {
        collector.startRow(row.getRowNum() + 1, row.getZeroHeight());
        columns = Math.max(columns, row.getLastCellNum());
        for (var cell : row) {
          collector.add(cell.getColumnIndex(), cell(cell, numbers));
          if (cell.getCellType() == CellType.FORMULA) {
            collector.countFormula();
          }
        }
        collector.endRow();
      }
      for (int column = 0; column < columns; column++) {
        if (sheet.isColumnHidden(column)) {
          collector.hideColumns(column, column);
        }
      }
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        collector.merge(
            new SheetFacts.Merge(
                merged.getFirstRow() + 1,
                merged.getLastRow() + 1,
                merged.getFirstColumn(),
                merged.getLastColumn()));
      }
      collector.endSheet();
    }
    return collector;
  }

  private static Cell cell(org.apache.poi.ss.usermodel.Cell cell, Numbers numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> Cell.text(cell.getRichStringCellValue().getString());
      case NUMERIC -> {
        double stored = cell.getNumericCellValue();
        yield Double.isFinite(stored)
            ? numbers.cell(BigDecimal.valueOf(stored), DateUtil.isCellDateFormatted(cell))
            : new Cell.Trouble(Double.toString(stored));
      }
      case BOOLEAN -> new Cell.Flag(cell.getBooleanCellValue());
      case ERROR -> new Cell.Trouble(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK, FORMULA, _NONE -> Cell.EMPTY;
    };
  }
}
