package no.husrom.sheet.look;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/// The looks of a workbook, each made once. Petrol for headers, thin grey rules, nothing else.
public final class Styles {
  private static final String PETROL = "1F4E5F";
  private static final String INK = "1F2933";
  private static final String GREY = "5F6B76";
  private static final String RULE = "D5DBE1";
  private static final String LINK = "0B5CAD";
  private static final String PALE = "EAF0F3";

  /// What a cell is in its sheet.
  public enum Role {
    TITLE,
    HEADING,
    NOTE,
    /// From here on, cells of a grid: they have air on both sides.
    LABEL,
    FACT,
    HEADER,
    BODY,
    LINK,
    TOTAL
  }

  private record Key(Role role, ColumnKind kind, boolean quoted) {}

  private final SXSSFWorkbook workbook;
  private final Map<Key, CellStyle> made = new HashMap<>();

  public Styles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  public CellStyle of(Role role) {
    return of(role, ColumnKind.TEXT);
  }

  public CellStyle of(Role role, ColumnKind kind) {
    return made.computeIfAbsent(new Key(role, kind, false), this::make);
  }

  /// For words that a spreadsheet would take for a formula if somebody edits the cell.
  public CellStyle quoted(Role role, ColumnKind kind) {
    return made.computeIfAbsent(new Key(role, kind, true), this::make);
  }

  private CellStyle make(Key key) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    boolean words = key.kind == ColumnKind.TEXT || key.kind == ColumnKind.FLAG;
    boolean single = key.role == Role.TITLE || key.role == Role.HEADING;
    style.setVerticalAlignment(single ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setQuotePrefixed(key.quoted);
    if (!words) {
      style.setDataFormat(workbook.createDataFormat().getFormat(key.kind.format()));
    }
    style.setAlignment(
        key.kind.isNumber() && key.role != Role.FACT
            ? HorizontalAlignment.RIGHT
            : HorizontalAlignment.LEFT);
    boolean inTable = key.role.ordinal() >= Role.LABEL.ordinal();
    style.setIndention((short) (inTable ? 1 : 0));
    switch (key.role) {
      case TITLE -> style.setFont(font(18, true, PETROL));
      case HEADING -> style.setFont(font(13, true, PETROL));
      case NOTE -> style.setFont(font(11, false, GREY));
      case LABEL -> style.setFont(font(11, false, GREY));
      case FACT -> style.setFont(font(11, true, INK));
      case HEADER -> header(style);
      case BODY -> style.setFont(font(11, false, INK));
      case LINK -> {
        XSSFFont font = font(11, false, LINK);
        font.setUnderline(FontUnderline.SINGLE);
        style.setFont(font);
      }
      case TOTAL -> {
        style.setFont(font(11, true, INK));
        fill(style, PALE);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(color(PETROL));
      }
    }
    style.setWrapText((words || key.role == Role.HEADER) && !single);
    if (key.role == Role.BODY
        || key.role == Role.LINK
        || key.role == Role.LABEL
        || key.role == Role.FACT) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(color(RULE));
    }
    return style;
  }

  private void header(XSSFCellStyle style) {
    style.setFont(font(11, true, "FFFFFF"));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    fill(style, PETROL);
  }

  private static void fill(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(color(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = (XSSFFont) workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(colour));
    return font;
  }

  public static XSSFColor color(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
