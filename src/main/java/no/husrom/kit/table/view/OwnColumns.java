package no.husrom.kit.table.view;

import java.util.List;

/// Where a page's own columns are kept, in their order. Each call is slow, off the screen's thread.
public interface OwnColumns {

  List<OwnColumn> all();

  /// Keeps the column, instead of one by the same name.
  void save(OwnColumn column);

  /// Takes the column away; what the records say in it stays with them.
  void delete(String name);
}
