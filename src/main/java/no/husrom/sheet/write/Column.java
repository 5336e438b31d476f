package no.husrom.sheet.write;

import java.util.List;
import no.husrom.sheet.look.ColumnKind;
import no.husrom.sheet.look.Highlight;
import org.jspecify.annotations.Nullable;

/// A column of a table: its heading, what it holds, and what it may. `width` is in characters, 0
/// for as wide as its content; `choices` become a drop-down list; `hint` is shown when a cell is
/// chosen.
public record Column(
    String heading,
    ColumnKind kind,
    int width,
    boolean summed,
    List<String> choices,
    String hint,
    List<Highlight> highlights,
    @Nullable Calculation calculation) {

  /// A column whose cells are formulas over other columns of the same row, counted from 0.
  sealed interface Calculation {
    record SumOf(List<Integer> columns) implements Calculation {}

    record Difference(int from, int take) implements Calculation {}
  }

  public Column {
    choices = List.copyOf(choices);
    highlights = List.copyOf(highlights);
  }

  private static Column of(String heading, ColumnKind kind, @Nullable Calculation calculation) {
    return new Column(heading, kind, 0, false, List.of(), "", List.of(), calculation);
  }

  public static Column of(String heading, ColumnKind kind) {
    return of(heading, kind, null);
  }

  public static Column text(String heading) {
    return of(heading, ColumnKind.TEXT);
  }

  public static Column number(String heading) {
    return of(heading, ColumnKind.NUMBER);
  }

  public static Column kroner(String heading) {
    return of(heading, ColumnKind.KRONER);
  }

  public static Column day(String heading) {
    return of(heading, ColumnKind.DAY);
  }

  public static Column flag(String heading) {
    return of(heading, ColumnKind.FLAG);
  }

  /// The sum of other columns of the row. Rows are given no cell for it.
  public static Column sumOf(String heading, ColumnKind kind, List<Integer> columns) {
    return of(heading, kind, new Calculation.SumOf(List.copyOf(columns)));
  }

  /// One column of the row less another. Rows are given no cell for it.
  public static Column difference(String heading, ColumnKind kind, int from, int take) {
    return of(heading, kind, new Calculation.Difference(from, take));
  }

  public Column width(int characters) {
    return new Column(heading, kind, characters, summed, choices, hint, highlights, calculation);
  }

  /// Adds the column up in the total row.
  public Column inTotal() {
    return new Column(heading, kind, width, true, choices, hint, highlights, calculation);
  }

  public Column choices(List<String> words) {
    return new Column(heading, kind, width, summed, words, hint, highlights, calculation);
  }

  public Column hint(String words) {
    return new Column(heading, kind, width, summed, choices, words, highlights, calculation);
  }

  public Column highlight(Highlight... rules) {
    return new Column(heading, kind, width, summed, choices, hint, List.of(rules), calculation);
  }
}
