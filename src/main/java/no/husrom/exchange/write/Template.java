package no.husrom.exchange.write;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.husrom.exchange.field.DecisionField;
import no.husrom.exchange.field.DwellingField;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.HouseholdField;
import no.husrom.exchange.field.LeaseField;
import no.husrom.exchange.field.Register;
import no.husrom.file.Saving;
import no.husrom.sheet.Cell;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.SheetDraft;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The empty workbook to fill in: a sheet for each register, and a guide to every column. Import
/// passes the guide over.
public final class Template {
  private static final int ROWS_TO_FILL = 500;
  private static final Set<Field> REQUIRED =
      Set.of(
          DwellingField.ADDRESS,
          DwellingField.BEDROOMS,
          HouseholdField.LABEL,
          LeaseField.ADDRESS,
          LeaseField.TENANT,
          LeaseField.STARTS,
          LeaseField.RENT,
          DecisionField.YEAR);

  private Template() {}

  public static Saving write(Path file, Language language) {
    Texts texts = Texts.of(Template.class, language);
    WorkbookDraft workbook = new WorkbookDraft(language, texts.say("template.title"));
    for (Register register : Register.values()) {
      List<Column> columns =
          fields(register).stream()
              .map(field -> new FieldColumn(field, language).toFillIn())
              .toList();
      workbook.sheet(register.sheetName(language)).table(columns).roomFor(ROWS_TO_FILL);
    }
    guide(workbook.sheet(texts.say("guide.sheet")), texts, language);
    return workbook.save(file);
  }

  /// The columns to fill in; the statuses of earlier times are left to the program.
  private static List<Field> fields(Register register) {
    return register.fields().stream()
        .filter(field -> field.written() && field != DwellingField.STATUS_HISTORY)
        .toList();
  }

  private static void guide(SheetDraft sheet, Texts texts, Language language) {
    sheet
        .title(texts.say("guide.title"))
        .note(texts.say("guide.columns"))
        .note(texts.say("guide.again"))
        .note(texts.say("guide.privacy"));
    TableDraft table =
        sheet.table(
            Column.text(texts.say("guide.heading.sheet")).width(18),
            Column.text(texts.say("guide.heading.column")).width(34),
            Column.text(texts.say("guide.heading.required")).width(14),
            Column.text(texts.say("guide.heading.form")).width(44),
            Column.text(texts.say("guide.heading.about")).width(70));
    for (Register register : Register.values()) {
      for (Field field : fields(register)) {
        table.row(
            Cell.text(register.sheetName(language)),
            Cell.text(field.heading(language)),
            Cell.text(REQUIRED.contains(field) ? texts.say("guide.required") : ""),
            Cell.text(new FieldColumn(field, language).form()),
            Cell.text(field.about(language)));
      }
    }
  }
}
