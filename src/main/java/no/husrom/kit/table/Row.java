package no.husrom.kit.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record with the keys that make searching and sorting quick, made when first asked for.
final class Row<R> {
  private static final Object UNKNOWN = new Object();

  private final R content;
  private final @Nullable Object[] sortKeys;
  private @Nullable String searchKey;

  Row(R content, int columns) {
    this.content = content;
    this.sortKeys = new Object[columns];
  }

  R content() {
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

  @Nullable Comparable<?> sortKey(Column<R> column, int index) {
    Object made = sortKeys[index];
    if (made == null) {
      Comparable<?> key = column.sortKey(content);
      made = key == null ? UNKNOWN : key;
      sortKeys[index] = made;
    }
    return made instanceof Comparable<?> key ? key : null;
  }
}
