package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Selection;

/// A block of cells as text, the way spreadsheets put it on the clipboard: a tab between cells, a
/// line for each row; a cell with tabs, line breaks or quotes stands in quotes, and its quotes are
/// doubled.
public final class TabText {
  private TabText() {}

  /// The rows of a block, each with as many cells as it has; blank lines at the end are no rows. A
  /// quote that never ends is a letter like others.
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '"' ? quoted(text, at) : -1;
      if (end >= 0) {
        cells.add(text.substring(at + 1, end).replace("\"\"", "\"").replace("\r\n", "\n"));
        at = end + 1;
      } else {
        end = plain(text, at);
        cells.add(text.substring(at, end));
        at = end;
      }
      if (at < text.length() && text.charAt(at) == '\t') {
        at++;
        if (at == text.length()) {
          cells.add("");
        }
      } else {
        at += text.startsWith("\r\n", at) ? 2 : 1;
        rows.add(List.copyOf(cells));
        cells.clear();
      }
    }
    if (!cells.isEmpty()) {
      rows.add(List.copyOf(cells));
    }
    while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isBlank)) {
      rows.removeLast();
    }
    return rows;
  }

  /// Where the quote ends that a cell begins with; -1 when no cell ends there.
  private static int quoted(String text, int start) {
    int at = start + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (text.startsWith("\"\"", at)) {
        at += 2;
      } else {
        boolean ends = at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0;
        return ends ? at : -1;
      }
    }
    return -1;
  }

  private static int plain(String text, int start) {
    int at = start;
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /// The chosen cells of the columns that are shown; whole rows with their headings.
  public static <R> String write(List<Row<R>> rows, Selection selection, List<Column<R>> shown) {
    List<Column<R>> columns =
        shown.subList(selection.first(), Math.min(selection.last(), shown.size() - 1) + 1);
    StringBuilder text = new StringBuilder();
    if (selection.isWhole()) {
      text.append(line(columns.stream().map(Column::title).toList()));
    }
    selection
        .rows()
        .forEach(
            row -> {
              R record = rows.get(row).content();
              text.append(line(columns.stream().map(column -> column.plain(record)).toList()));
            });
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TabText::cell).collect(Collectors.joining("\t", "", "\r\n"));
  }

  private static String cell(String words) {
    boolean plain = words.chars().noneMatch(letter -> "\t\r\n\"".indexOf(letter) >= 0);
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
