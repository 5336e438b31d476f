package no.husrom.kit.table.edit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row as it is written: the id of its record (null for one to be found, or made), what the
/// user calls it, and the words written in columns, by their keys. Blank words erase; a column that
/// is not there stays as it is.
public record Line(@Nullable String id, String name, Map<String, String> cells) {
  public Line {
    cells = Map.copyOf(cells);
  }
}
