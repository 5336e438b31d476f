package no.husrom.exchange.difference;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An exported workbook in the hands of a person with a spreadsheet: cells are written by the
/// record's id and the heading, rows taken away and added.
public final class EditedWorkbook implements AutoCloseable {
  private final Path file;
  private final Language language;
  private final XSSFWorkbook workbook;
  private final DataFormatter format = new DataFormatter(Locale.ROOT);

  private EditedWorkbook(Path file, Language language) {
    this.file = file;
    this.language = language;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens a file; what is done to it is saved when this is closed.
  public static EditedWorkbook of(Path file, Language language) {
    return new EditedWorkbook(file, language);
  }

  public EditedWorkbook set(String id, Field field, Object value) {
    write(row(field.register(), id), field, value);
    return this;
  }

  /// Writes in a column of the office's own.
  public EditedWorkbook set(Register register, String id, String ownField, String value) {
    Cell cell = row(register, id).getCell(column(register, ownField));
    cell.setBlank();
    cell.setCellValue(value);
    return this;
  }

  /// Empties a cell.
  public EditedWorkbook empty(String id, Field field) {
    row(field.register(), id).getCell(column(field)).setBlank();
    return this;
  }

  /// Takes a row away, as when somebody keeps only an excerpt.
  public EditedWorkbook remove(Register register, String id) {
    XSSFSheet sheet = sheet(register);
    int at = row(register, id).getRowNum();
    sheet.removeRow(sheet.getRow(at));
    if (at < sheet.getLastRowNum()) {
      sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
    }
    return this;
  }

  /// Takes a whole column away from the reader: its heading and all its cells.
  public EditedWorkbook clear(Field field) {
    int column = column(field);
    sheet(field.register())
        .forEach(
            row -> {
              Cell cell = row.getCell(column);
              if (cell != null) {
                cell.setBlank();
              }
            });
    return this;
  }

  /// A new row at the end: fields and values in turn.
  public EditedWorkbook add(Register register, Object... fieldsAndValues) {
    XSSFSheet sheet = sheet(register);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      write(row, (Field) fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return this;
  }

  private void write(Row row, Field field, Object value) {
    Cell cell = row.getCell(column(field), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    CellStyle style = cell.getCellStyle();
    cell.setBlank(); // else the library leaves the old words beside the new ones
    cell.setCellStyle(style);
    switch (value) {
      case Integer whole -> cell.setCellValue(whole);
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(sheet(field.register()).getRow(1).getCell(column(field)).getCellStyle());
      }
      default -> cell.setCellValue(value.toString());
    }
  }

  private XSSFSheet sheet(Register register) {
    return workbook.getSheet(register.sheetName(language));
  }

  private int column(Field field) {
    return column(field.register(), field.heading(language));
  }

  private int column(Register register, String heading) {
    for (Cell cell : sheet(register).getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException("No column " + heading);
  }

  private Row row(Register register, String id) {
    int column = column(register.fields().getFirst());
    for (Row row : sheet(register)) {
      Cell cell = row.getCell(column);
      if (cell != null && format.formatCellValue(cell).equals(id)) {
        return row;
      }
    }
    throw new IllegalArgumentException("No row " + id);
  }

  @Override
  public void close() {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
