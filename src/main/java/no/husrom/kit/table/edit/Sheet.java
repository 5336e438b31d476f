package no.husrom.kit.table.edit;

import java.util.List;
import java.util.Optional;

/// What of a table's records can be written in its cells, and by which rules; the room that owns
/// the records knows.
public interface Sheet {

  /// Whether the column with this key can be written in.
  boolean takes(String column);

  /// The key of the column that a heading from elsewhere means, one that is written in; empty when
  /// it means none for sure.
  Optional<String> meant(String heading);

  /// The words that a column chooses among; none when it takes any.
  List<String> choices(String column);

  /// Judges rows as a whole. Slow, off the screen's thread.
  Judged judge(List<Line> lines);
}
