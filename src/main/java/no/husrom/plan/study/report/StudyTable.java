package no.husrom.plan.study.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.husrom.sheet.Cell;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.text.Formats;
import org.jspecify.annotations.Nullable;

/// A table of a study, being filled.
public final class StudyTable {
  private final String title;
  private final boolean names;
  private final List<Column> columns;
  private final String empty;
  private final List<List<Cell>> rows = new ArrayList<>();

  /// @param names whether it names households
  /// @param empty what is said when it has no rows
  StudyTable(String title, boolean names, String empty, List<Column> columns) {
    this.title = title;
    this.names = names;
    this.empty = empty;
    this.columns = List.copyOf(columns);
  }

  /// A column.
  ///
  /// @param signed whether the number is a difference, with its sign
  /// @param share of the width of a page
  public record Column(String heading, ColumnKind kind, boolean signed, int share) {
    public boolean right() {
      return kind.isNumber();
    }
  }

  StudyTable row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns);
    }
    rows.add(List.copyOf(Arrays.asList(cells)));
    return this;
  }

  public String title() {
    return title;
  }

  public boolean names() {
    return names;
  }

  public String empty() {
    return empty;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<List<Cell>> rows() {
    return rows;
  }

  /// A cell as it is read.
  public String words(int row, int column, Formats formats) {
    Column in = columns.get(column);
    return switch (rows.get(row).get(column)) {
      case Cell.Number(BigDecimal value) -> number(in, value, formats);
      case Cell.Day(LocalDate day) -> formats.date(day);
      case Cell other -> other.asText();
    };
  }

  private static String number(Column in, BigDecimal value, Formats formats) {
    String words =
        switch (in.kind()) {
          case KRONER -> formats.kroner(value.longValue());
          case DECIMAL -> formats.decimal(value);
          case NUMBER, TEXT, DAY, PERCENT, FLAG -> formats.number(value.longValue());
        };
    return in.signed() && value.signum() > 0 ? "+" + words : words;
  }

  static Cell text(String words) {
    return Cell.text(words);
  }

  static Cell number(long value) {
    return new Cell.Number(BigDecimal.valueOf(value));
  }

  static Cell decimal(BigDecimal value) {
    return new Cell.Number(value);
  }

  static Cell day(@Nullable LocalDate day) {
    return Cell.day(day);
  }
}
