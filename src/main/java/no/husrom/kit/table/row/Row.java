package no.husrom.kit.table.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record with the keys that make searching and sorting quick, made when first asked for.
///
/// @param <R> the record
public final class Row<R> {
  private static final Object UNKNOWN = new Object();

  /// Stands between columns in the key for searching, and in no word.
  private static final char BETWEEN = '\u0001';

  private final R content;
  private @Nullable Object[] sortKeys;
  private @Nullable String searchKey;

  Row(R content, int columns) {
    this.content = content;
    this.sortKeys = new Object[columns];
  }

  public R content() {
    return content;
  }

  /// Everything in the row in small letters.
  String searchKey(List<Column<R>> columns) {
    String made = searchKey;
    if (made == null) {
      StringBuilder all = new StringBuilder();
      for (Column<R> column : columns) {
        all.append(column.words(content)).append(BETWEEN);
      }
      made = Letters.small(all.toString());
      searchKey = made;
    }
    return made;
  }

  /// Whether these small letters stand in the column with this number.
  boolean contains(List<Column<R>> columns, int index, String letters) {
    String key = searchKey(columns);
    int start = 0;
    for (int i = 0; i < index; i++) {
      start = key.indexOf(BETWEEN, start) + 1;
    }
    int at = key.indexOf(letters, start);
    return at >= 0 && at + letters.length() <= key.indexOf(BETWEEN, start);
  }

  @Nullable Comparable<?> sortKey(Column<R> column, int index) {
    if (sortKeys.length <= index) {
      sortKeys = Arrays.copyOf(sortKeys, index + 1);
    }
    Object made = sortKeys[index];
    if (made == null) {
      Comparable<?> key = column.sortKey(content);
      made = key == null ? UNKNOWN : key;
      sortKeys[index] = made;
    }
    return made instanceof Comparable<?> key ? key : null;
  }
}
