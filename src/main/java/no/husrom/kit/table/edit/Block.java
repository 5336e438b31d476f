package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.husrom.kit.table.row.Column;
import no.husrom.kit.table.row.Row;
import no.husrom.kit.table.row.Selection;

/// A pasted block laid over a table: which rows and columns its cells fall in. A block that begins
/// with headings, the table's own or those of another sheet, finds its columns by them, and its
/// rows by what identifies them; any other lies over the cells from the first chosen one on, and
/// goes on with new rows below the last.
///
/// @param columns the columns that are written in, from the left
/// @param passedOver headings of columns that cannot be written in or are not known, and so were
///   left alone
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
    List<String> words = cells.getFirst();
    List<Optional<Column<R>>> headed = headed(words, all, sheet);
    if (isHeadings(words, headed, cells.size())) {
      List<String> strange = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (headed.get(i).isEmpty() && !words.get(i).isBlank()) {
          strange.add(words.get(i).strip());
        }
      }
      return new Laying<>(headed, strange, sheet).found(cells.subList(1, cells.size()));
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
    List<Optional<Column<R>>> under =
        shown.subList(first, Math.min(shown.size(), first + width)).stream()
            .map(Optional::of)
            .toList();
    int top = selection.rows().findFirst().orElse(rows.size());
    List<Integer> places =
        selection.count() == block.size() ? selection.rows().boxed().toList() : List.of();
    List<Optional<R>> records = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      int at = places.isEmpty() ? top + i : places.get(i);
      records.add(at < rows.size() ? Optional.of(rows.get(at).content()) : Optional.empty());
    }
    return new Laying<>(under, List.of(), sheet).over(block, records, identity, all.getFirst());
  }

  /// The column that each of the words names, by its title or by what the sheet knows of other
  /// sheets' headings; each column once.
  private static <R> List<Optional<Column<R>>> headed(
      List<String> words, List<Column<R>> all, Sheet sheet) {
    Map<String, Column<R>> byTitle = new HashMap<>();
    Map<String, Column<R>> byKey = new HashMap<>();
    all.forEach(column -> byTitle.putIfAbsent(plain(column.title()), column));
    all.forEach(column -> byKey.put(column.key(), column));
    List<Optional<Column<R>>> found = new ArrayList<>();
    for (String word : words) {
      Optional<Column<R>> column =
          Optional.ofNullable(byTitle.get(plain(word)))
              .or(() -> sheet.meant(word).map(byKey::get))
              .filter(named -> !found.contains(Optional.of(named)));
      found.add(column);
    }
    return found;
  }

  /// Whether the first of so many rows is headings: all words name a column, or most and at least
  /// two do with rows below them, since a single word of data may be called as a column is.
  private static <R> boolean isHeadings(
      List<String> words, List<Optional<Column<R>>> headed, int rows) {
    long named = headed.stream().filter(Optional::isPresent).count();
    long said = words.stream().filter(word -> !word.isBlank()).count();
    boolean digits = words.stream().anyMatch(word -> word.strip().matches("\\d.*"));
    return named > 0
        && (named == words.size() || (rows > 1 && named > 1 && 2 * named > said && !digits));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /// Puts cells under columns.
  private record Laying<R>(List<Optional<Column<R>>> under, List<String> strange, Sheet sheet) {

    Block<R> found(List<List<String>> cells) {
      List<Line> lines = new ArrayList<>();
      for (List<String> row : cells) {
        String id = null;
        for (int i = 0; i < Math.min(row.size(), under.size()); i++) {
          boolean identifies = under.get(i).filter(column -> column.key().equals(ID)).isPresent();
          if (identifies && !row.get(i).isBlank()) {
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
        String cell = row.get(i).strip();
        under
            .get(i)
            .filter(column -> sheet.takes(column.key()) && !cell.isEmpty())
            .ifPresent(column -> said.put(column.key(), cell));
      }
      return said;
    }

    private Block<R> block(List<Line> lines) {
      List<Column<R>> columns = under.stream().flatMap(Optional::stream).toList();
      List<String> passedOver =
          columns.stream()
              .filter(column -> !sheet.takes(column.key()) && !column.key().equals(ID))
              .map(Column::title)
              .collect(Collectors.toCollection(ArrayList::new));
      passedOver.addAll(strange);
      return new Block<>(
          lines,
          columns.stream().filter(column -> sheet.takes(column.key())).toList(),
          List.copyOf(passedOver));
    }
  }
}
