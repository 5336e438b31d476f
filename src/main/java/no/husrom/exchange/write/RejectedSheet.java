package no.husrom.exchange.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.exchange.heading.ColumnMapping;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.problem.Problem;
import no.husrom.exchange.problem.ProblemWords;
import no.husrom.exchange.row.RefusedRow;
import no.husrom.file.Saving;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.write.Column;
import no.husrom.sheet.write.Entry;
import no.husrom.sheet.write.TableDraft;
import no.husrom.sheet.write.WorkbookDraft;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The rows that an import refused, as they stood, one sheet for each they came from, with the
/// reasons in the last column. Corrected there, the workbook can be imported as it is.
public final class RejectedSheet {
  private RejectedSheet() {}

  /// Writes the rows; there must be one.
  public static Saving write(Path file, List<RefusedRow> rows, Language language) {
    Texts texts = Texts.of(RejectedSheet.class, language);
    Map<Place, List<RefusedRow>> sheets = new LinkedHashMap<>();
    for (RefusedRow row : rows) {
      Place sheet = Place.ofSheet(row.place().file(), row.place().sheet());
      sheets.computeIfAbsent(sheet, s -> new ArrayList<>()).add(row);
    }
    WorkbookDraft workbook = new WorkbookDraft(language, texts.say("rejected.title"));
    sheets.forEach((sheet, refused) -> write(workbook, sheet.sheet(), refused, language));
    return workbook.save(file);
  }

  private static void write(
      WorkbookDraft workbook, String sheet, List<RefusedRow> rows, Language language) {
    Map<Integer, String> headings = new LinkedHashMap<>();
    for (ColumnMapping column : rows.getFirst().mapping().columns()) {
      headings.put(column.column(), column.heading());
    }
    int count = headings.keySet().stream().mapToInt(c -> c + 1).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int at = i;
      boolean days = rows.stream().anyMatch(row -> cell(row, at) instanceof Cell.Day);
      columns.add(Column.of(headings.getOrDefault(i, ""), days ? ColumnKind.DAY : ColumnKind.TEXT));
    }
    columns.add(
        Column.text(Texts.of(RejectedSheet.class, language).say("rejected.reason")).width(80));
    ProblemWords words = new ProblemWords(language);
    TableDraft table = workbook.sheet(sheet).table(columns);
    for (RefusedRow row : rows) {
      List<Entry> cells = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        cells.add(Entry.of(cell(row, i)));
      }
      cells.add(Entry.text(reasons(row, words)));
      table.row(cells);
    }
  }

  private static Cell cell(RefusedRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column) : Cell.EMPTY;
  }

  private static String reasons(RefusedRow row, ProblemWords words) {
    List<String> reasons = new ArrayList<>();
    for (Problem problem : row.problems()) {
      String sentence = words.sentence(problem);
      String heading = problem.place().heading();
      reasons.add(heading.isEmpty() ? sentence : heading + ": " + sentence);
    }
    return String.join("\n", reasons);
  }
}
