package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Selection;

/// A pasted block laid over a table: which rows and columns its cells fall in. A block that begins
/// with headings of the table finds its columns by them, and its rows by what identifies them; any
/// other lies over the cells from the first chosen one on, and goes on with new rows below the
/// last.
///
/// @param columns the columns that are written in, from the left
/// @param passedOver headings of columns that cannot be written in, and so were left alone
public record Block<R>(List<Line> lines, List<Column<R>> columns, List<String> passedOver) {
  private static final String ID = "id";

  static <R> Block<R> of(
      List<List<String>> cells,
      List<Column<R>> all,
      List<Column<R>> shown,
      List<Row<R>> rows,
      Selection selection,
      Function<R, String> identity,
      Sheet sheet) {
    List<Column<R>> headed = headed(cells.getFirst(), all);
    if (!headed.isEmpty()) {
      return new Laying<>(headed, sheet).found(cells.subList(1, cells.size()));
    }
    int first = selection.count() == 0 ? 0 : selection.first();
    int width = cells.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> block = cells;
    if (cells.size() == 1 && width == 1 && !selection.isSingle() && selection.count() > 0) {
      width = Math.min(selection.last(), shown.size() - 1) - first + 1;
      List<String> row =
          new ArrayList<>(java.util.Collections.nCopies(width, cells.getFirst().getFirst()));
      block = java.util.Collections.nCopies(selection.count(), row);
    }
    List<Column<R>> under = shown.subList(first, Math.min(shown.size(), first + width));
    int top = selection.rows().findFirst().orElse(rows.size());
    List<Integer> places =
        selection.count() == block.size() ? selection.rows().boxed().toList() : List.of();
    List<Optional<R>> records = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      int at = places.isEmpty() ? top + i : places.get(i);
      records.add(at < rows.size() ? Optional.of(rows.get(at).content()) : Optional.empty());
    }
    return new Laying<>(under, sheet).over(block, records, identity, all.getFirst());
  }

  /// The columns that the words name; none when a word names no column.
  private static <R> List<Column<R>> headed(List<String> words, List<Column<R>> all) {
    Map<String, Column<R>> byTitle = new HashMap<>();
    all.forEach(column -> byTitle.putIfAbsent(plain(column.title()), column));
    List<Column<R>> found = new ArrayList<>();
    for (String word : words) {
      Column<R> column = byTitle.get(plain(word));
      if (column == null) {
        return List.of();
      }
      found.add(column);
    }
    return found;
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /// Puts cells under columns.
  private record Laying<R>(List<Column<R>> under, Sheet sheet) {

    Block<R> found(List<List<String>> cells) {
      List<Line> lines = new ArrayList<>();
      for (List<String> row : cells) {
        String id = null;
        for (int i = 0; i < Math.min(row.size(), under.size()); i++) {
          if (under.get(i).key().equals(ID) && !row.get(i).isBlank()) {
            id = row.get(i).strip();
          }
        }
        lines.add(new Line(id, id == null ? row.getFirst() : id, said(row)));
      }
      return block(lines);
    }

    Block<R> over(
        List<List<String>> cells,
        List<Optional<R>> records,
        Function<R, String> identity,
        Column<R> naming) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        Map<String, String> said = said(cells.get(i));
        lines.add(
            records
                .get(i)
                .map(record -> new Line(identity.apply(record), naming.words(record), said))
                .orElseGet(() -> new Line(null, "", said)));
      }
      return block(lines);
    }

    /// Empty cells say nothing.
    private Map<String, String> said(List<String> row) {
      Map<String, String> said = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), under.size()); i++) {
        if (sheet.takes(under.get(i).key()) && !row.get(i).isBlank()) {
          said.put(under.get(i).key(), row.get(i).strip());
        }
      }
      return said;
    }

    private Block<R> block(List<Line> lines) {
      return new Block<>(
          lines,
          under.stream().filter(column -> sheet.takes(column.key())).toList(),
          under.stream()
              .filter(column -> !sheet.takes(column.key()) && !column.key().equals(ID))
              .map(Column::title)
              .toList());
    }
  }
}
