package no.husrom.search.record;

import java.time.LocalDate;
import no.husrom.household.Category;
import no.husrom.household.State;
import org.jspecify.annotations.Nullable;

/// A record as far as it may be found and shown in a line.
public sealed interface Found {

  /// A dwelling; `address` is its line, `place` its postcode and town.
  record Home(String id, String address, String place, int bedrooms) implements Found {}

  record Family(String id, String label, Category category, State state) implements Found {}

  /// A lease; `where` is null when the address is secret.
  record Tenancy(
      String id, String who, @Nullable String where, LocalDate starts, @Nullable LocalDate ends)
      implements Found {}

  /// A council's decision; `decided` is null until it has voted.
  record Vote(int year, @Nullable Integer decided) implements Found {}

  /// A plan's edition.
  record Edition(String id, int year, boolean adopted) implements Found {}
}
