package no.husrom.plan.keep;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the coordinator chose when an edition was made, kept with it, so that planning again starts
/// from there. What was as the program proposed is not in it: that follows the registers.
///
/// @param persons the persons of low, decided and high; null where they were as proposed
/// @param turnaroundDays null: the office's own
/// @param dwellings left out of the plan
/// @param households left out of the plan
/// @param mix the types of household that places without a name are filled by
/// @param months the weights of the twelve months they come in
/// @param tenants what sitting tenants do, by household, where another choice was made than
///   proposed
/// @param measures what the plan could use
/// @param unused measures that were in use, but not for this plan
public record Choices(
    Numbers persons,
    @Nullable Integer turnaroundDays,
    SortedSet<String> dwellings,
    SortedSet<String> households,
    List<Share> mix,
    List<Integer> months,
    int moreReunited,
    boolean withQueue,
    int refugeeWaitDays,
    int queueWaitDays,
    SortedMap<String, String> tenants,
    SortedSet<String> measures,
    SortedSet<String> unused) {

  public Choices {
    dwellings = Collections.unmodifiableSortedSet(new TreeSet<>(dwellings));
    households = Collections.unmodifiableSortedSet(new TreeSet<>(households));
    mix = List.copyOf(mix);
    months = List.copyOf(months);
    tenants = Collections.unmodifiableSortedMap(new TreeMap<>(tenants));
    measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
    unused = Collections.unmodifiableSortedSet(new TreeSet<>(unused));
  }

  /// Persons to plan for, where somebody has chosen them.
  public record Numbers(@Nullable Integer low, @Nullable Integer decided, @Nullable Integer high) {}

  /// So many of a hundred households are of so many adults and children.
  public record Share(int adults, int children, int percent) {}
}
