package no.husrom.kit.record;

import java.util.List;
import java.util.Map;

/// Where a page's records are read and saved. Each call is one question or one transaction, made
/// off the screen's thread.
///
/// @param <R> the record
public interface Register<R> {

  List<R> all();

  /// The record as it stands after saving.
  ///
  /// @throws RefusedException when it cannot be saved, in the user's words
  R save(R record);

  /// @throws RefusedException when something still needs it, in the user's words
  void delete(R record);

  /// Whether records come and go here; where they do not, none is made or deleted.
  default boolean grows() {
    return true;
  }

  /// What a record says in the office's own columns, by their names.
  default Map<String, String> own(R record) {
    return Map.of();
  }

  String id(R record);

  /// What the user calls it, as "Kyrkjevegen 4, H0101".
  String name(R record);
}
