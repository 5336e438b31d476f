package no.husrom.cli.study;

import java.util.ArrayList;
import java.util.List;
import no.husrom.cli.frame.Session;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.plan.study.report.StudyTable;
import no.husrom.text.Formats;

/// A report as plain text, its tables in columns.
record PlainTables(Session session) {

  String of(StudyReport report) {
    Formats formats = Formats.of(session.language());
    List<String> lines = new ArrayList<>();
    lines.add(report.title());
    lines.addAll(report.sentences());
    for (StudyTable table : report.tables()) {
      lines.add("");
      lines.add(table.title());
      if (table.rows().isEmpty()) {
        lines.add("  " + table.empty());
      } else {
        lines.addAll(rows(table, formats));
      }
    }
    lines.add("");
    lines.addAll(report.notes());
    return String.join("\n", lines);
  }

  private static List<String> rows(StudyTable table, Formats formats) {
    int columns = table.columns().size();
    List<List<String>> cells = new ArrayList<>();
    cells.add(table.columns().stream().map(StudyTable.Column::heading).toList());
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(table.words(row, column, formats));
      }
      cells.add(line);
    }
    int[] widths = new int[columns];
    for (List<String> line : cells) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], line.get(column).length());
      }
    }
    return cells.stream().map(line -> line(table, line, widths)).toList();
  }

  private static String line(StudyTable table, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String fill = " ".repeat(widths[column] - cells.get(column).length());
      boolean right = table.columns().get(column).right();
      line.append("  ")
          .append(right ? fill : "")
          .append(cells.get(column))
          .append(right ? "" : fill);
    }
    return line.toString().stripTrailing();
  }
}
