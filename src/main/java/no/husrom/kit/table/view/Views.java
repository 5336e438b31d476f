package no.husrom.kit.table.view;

import java.util.SortedMap;

/// Where a page's views are kept, by name. Each call is slow, off the screen's thread.
public interface Views {

  SortedMap<String, TableState> all();

  /// Keeps the view, instead of one by the same name.
  void save(String name, TableState state);

  void delete(String name);
}
