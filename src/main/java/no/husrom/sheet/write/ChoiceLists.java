package no.husrom.sheet.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.husrom.text.Texts;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// The drop-down lists and hints of a workbook. Lists that are too long for the cell's own rule, or
/// hold a comma, stand on a hidden sheet whose name starts with an underscore.
final class ChoiceLists {
  private static final String SHEET = "_lists";
  private static final int LONGEST_RULE = 255;
  private static final int LONGEST_PROMPT_TITLE = 32;

  private final SXSSFWorkbook workbook;
  private final Texts texts;
  private final Map<List<String>, String> ranges = new HashMap<>();
  private @Nullable XSSFSheet hidden;

  ChoiceLists(SXSSFWorkbook workbook, Texts texts) {
    this.workbook = workbook;
    this.texts = texts;
  }

  void add(Sheet sheet, CellRangeAddressList cells, Column column) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation = helper.createValidation(rule(helper, column), cells);
    validation.setEmptyCellAllowed(true);
    if (!column.hint().isEmpty()) {
      validation.createPromptBox(
          shortened(column.heading(), LONGEST_PROMPT_TITLE),
          shortened(column.hint(), LONGEST_RULE));
      validation.setShowPromptBox(true);
    }
    if (!column.choices().isEmpty()) {
      validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
      validation.createErrorBox(
          shortened(column.heading(), LONGEST_PROMPT_TITLE), texts.say("choose"));
      validation.setShowErrorBox(true);
      validation.setSuppressDropDownArrow(true);
    }
    sheet.addValidationData(validation);
  }

  private DataValidationConstraint rule(DataValidationHelper helper, Column column) {
    List<String> choices = column.choices();
    if (choices.isEmpty()) {
      // any text at all: the rule is there for its hint
      return helper.createCustomConstraint("TRUE");
    }
    boolean fits = String.join(",", choices).length() <= LONGEST_RULE;
    return fits && choices.stream().noneMatch(choice -> choice.contains(","))
        ? helper.createExplicitListConstraint(choices.toArray(String[]::new))
        : helper.createFormulaListConstraint(ranges.computeIfAbsent(choices, this::range));
  }

  private String range(List<String> choices) {
    if (hidden == null) {
      hidden = workbook.getXSSFWorkbook().createSheet(SHEET);
      workbook
          .getXSSFWorkbook()
          .setSheetVisibility(
              workbook.getXSSFWorkbook().getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
    }
    int column = ranges.size();
    for (int i = 0; i < choices.size(); i++) {
      Row row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
      row.createCell(column).setCellValue(choices.get(i));
    }
    String letter = CellReference.convertNumToColString(column);
    return SHEET + "!$" + letter + "$1:$" + letter + "$" + choices.size();
  }

  private static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1) + "…";
  }
}
