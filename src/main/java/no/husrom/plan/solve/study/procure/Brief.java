package no.husrom.plan.solve.study.procure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.study.Outcome;
import org.jspecify.annotations.Nullable;

/// What to buy, build or lease in, best first.
///
/// @param base the figures of the plan as it stands
/// @param proven whether the plan as it stands and all that are checked are proven to be the best
/// @param complete whether the study was let finish
public record Brief(Outcome base, List<Item> items, boolean proven, boolean complete) {

  public Brief {
    items = List.copyOf(items);
  }

  /// One more dwelling of a kind.
  ///
  /// @param from the last first-of-month from which it is worth this much
  /// @param rent what a tenant is thought to pay, kroner a month: the middle rent of dwellings of
  ///   this size in the year
  /// @param estimated what the plan is better by at least: more persons, and fewer nights and
  ///   kroner, which are then below 0; the price of the dwelling itself is not in it
  /// @param checked the same as the year gave when it was planned again with it; none when it is
  ///   not checked. Without proof that may be less than the estimate
  /// @param proven whether no plan of that year is better
  /// @param movers who moves in the estimate: first into the new dwelling, then into the home that
  ///   is left
  /// @param avoid areas that the first may not live in
  /// @param prefer areas it wishes; none: it does not matter
  public record Item(
      Kind kind,
      LocalDate from,
      int rent,
      Outcome estimated,
      @Nullable Outcome checked,
      boolean proven,
      List<String> movers,
      Set<String> avoid,
      Set<String> prefer,
      List<Way> ways) {

    public Item {
      movers = List.copyOf(movers);
      ways = List.copyOf(ways);
    }

    /// The checked worth, else the estimate.
    public Outcome worth() {
      return checked == null ? estimated : checked;
    }

    Item withChecked(Outcome value, boolean best) {
      return new Item(kind, from, rent, estimated, value, best, movers, avoid, prefer, ways);
    }
  }

  /// A measure of the year that gives such a dwelling.
  ///
  /// @param left units that the plan does not use
  /// @param inTime whether its lead time lets it be there on the day
  public record Way(MeasureOffer measure, int left, boolean inTime) {}
}
