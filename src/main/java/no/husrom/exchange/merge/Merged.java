package no.husrom.exchange.merge;

import java.util.List;

/// What came of merging two records.
public sealed interface Merged {

  /// It is done; `leases` moved to the one that is kept.
  record Done(int leases) implements Merged {}

  /// Nothing is done: these leases hold one dwelling on the same days, and `hidden` more, of
  /// households with address secrecy.
  record LeasesOverlap(List<String> leases, int hidden) implements Merged {
    public LeasesOverlap {
      leases = List.copyOf(leases);
    }
  }

  /// Nothing is done: together the chosen facts are not those of a record.
  record FactsClash() implements Merged {}
}
