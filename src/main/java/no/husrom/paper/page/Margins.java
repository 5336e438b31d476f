package no.husrom.paper.page;

/// What stands in the margins of every page. Pages count from 1.
public interface Margins {
  /// Head of the page, left; empty for none.
  String head(int page);

  /// Foot of the page, left.
  String foot();

  /// Foot of the page, right: which page of how many.
  String number(int page, int pages);
}
