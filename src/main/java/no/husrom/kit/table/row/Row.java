package no.husrom.kit.table.row;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record with the keys that make searching and sorting quick, made when first asked for.
///
/// @param <R> the record
public final class Row<R> {
  private static final Object UNKNOWN = new Object();
  private static final @Nullable String[] NO_WORDS = {};

  private final R content;
  private @Nullable Object[] sortKeys;
  private @Nullable String[] small = NO_WORDS;
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
        all.append(column.words(content)).append('\n');
      }
      made = Letters.small(all.toString());
      searchKey = made;
    }
    return made;
  }

  /// What stands in a column, in small letters.
  String small(Column<R> column, int index) {
    if (small.length <= index) {
      small = Arrays.copyOf(small, index + 1);
    }
    String made = small[index];
    if (made == null) {
      made = Letters.small(column.words(content));
      small[index] = made;
    }
    return made;
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
