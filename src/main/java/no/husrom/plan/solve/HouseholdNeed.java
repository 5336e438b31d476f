package no.husrom.plan.solve;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.plan.solve.DwellingOffer.Feature;
import org.jspecify.annotations.Nullable;

/// A household and all that decides where it can live and what waiting costs. One with a `home` is
/// a sitting tenant: it renews, moves or leaves; others are newcomers to the plan.
///
/// @param ages the age of each person in the plan year; their number is the household's size
/// @param bedrooms how many bedrooms it needs
/// @param group who it is counted with in [Limits.GroupCap], as `REFUGEE`
/// @param ready the first day it can move
/// @param deadline the last day that is not late; none: the end of the horizon
/// @param weight how much a day late counts, 1 and up
/// @param stayDays how long it needs the home, when not for good
/// @param mostRent the highest rent it can bear, kroner a month
/// @param school the school area its children should stay in
/// @param temporaryCostPerDay kroner a day while it waits in temporary housing; 0: it does not
/// @param shareGroup those with the same word may share a house; none: it does not share
/// @param exits ways out of municipal housing, for a sitting tenant
/// @param terms what is particular to it in some dwellings, by their ids
/// @param forbidden dwellings and measures the office has ruled out for it
/// @param previous dwelling or measure in the adopted plan, a tenant's own home for a renewal
/// @param told whether it has been told about `previous`
public record HouseholdNeed(
    String id,
    List<Integer> ages,
    int bedrooms,
    String group,
    LocalDate ready,
    @Nullable LocalDate deadline,
    int weight,
    @Nullable Integer stayDays,
    Set<Feature> needs,
    @Nullable Integer mostRent,
    Set<String> preferredAreas,
    Set<String> forbiddenAreas,
    @Nullable String school,
    Secrecy secrecy,
    int temporaryCostPerDay,
    @Nullable String shareGroup,
    @Nullable Home home,
    List<Exit> exits,
    @Nullable Pin pin,
    Map<String, Terms> terms,
    Set<String> forbidden,
    @Nullable String previous,
    boolean told) {

  public HouseholdNeed {
    ages = List.copyOf(ages);
    needs = sorted(needs);
    preferredAreas = sorted(preferredAreas);
    forbiddenAreas = sorted(forbiddenAreas);
    exits = List.copyOf(exits);
    terms =
        terms.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(terms));
    forbidden = sorted(forbidden);
    require(!id.isEmpty(), "a household without id");
    require(!ages.isEmpty(), "no persons in " + id);
    require(bedrooms >= 0, "bedrooms of " + id);
    require(weight >= 1, "weight of " + id);
    require(stayDays == null || stayDays >= 1, "stay of " + id);
    require(mostRent == null || mostRent >= 0, "most rent of " + id);
    require(temporaryCostPerDay >= 0, "temporary cost of " + id);
    require(exits.isEmpty() || home != null, "exits without a home: " + id);
  }

  private static <T extends Comparable<T>> Set<T> sorted(Set<T> items) {
    return items.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(new TreeSet<>(items));
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /// A household with the given size and need, and nothing special about it.
  public static HouseholdDraft draft(String id, int persons, int bedrooms, LocalDate ready) {
    return new HouseholdDraft(id, persons, bedrooms, ready);
  }

  /// A copy to change.
  public HouseholdDraft draft() {
    return new HouseholdDraft(this);
  }

  public int persons() {
    return ages.size();
  }

  public boolean sitting() {
    return home != null;
  }

  /// What the dwelling is to this household.
  public Terms termsIn(String dwelling) {
    return terms.isEmpty() ? Terms.USUAL : terms.getOrDefault(dwelling, Terms.USUAL);
  }

  /// How secret the address is. Anyone but `NONE` never gets a room in a shared house.
  public enum Secrecy {
    NONE,
    CONFIDENTIAL,
    STRICT
  }

  /// Where a sitting tenant lives now.
  ///
  /// @param dwelling the id of the dwelling, which is free for others only when the tenant leaves
  /// @param leaseEnds the last day of the present lease
  /// @param mayRenew whether a new lease in the same home is allowed
  /// @param mayMove whether the office may move the tenant to another dwelling
  public record Home(String dwelling, LocalDate leaseEnds, boolean mayRenew, boolean mayMove) {}

  /// A way out of municipal housing, as an own home with start loan.
  ///
  /// @param day the day the tenant leaves
  /// @param cost what it costs the municipality, kroner once
  public record Exit(LocalDate day, int cost) {
    public Exit {
      require(cost >= 0, "cost of an exit");
    }
  }

  /// What one dwelling is to one household: a couple fits in one large room of this house and takes
  /// two in that, or would rather not live there.
  ///
  /// @param fit points of level 4 for living there
  /// @param places how many of the places it takes where it shares, all its persons in them; none:
  ///   one, and only for a household of one
  public record Terms(int fit, @Nullable Integer places) {
    /// Of a dwelling that nothing is said of.
    public static final Terms USUAL = new Terms(0, null);

    public Terms {
      require(fit >= 0 && (places == null || places >= 1), "terms out of range");
    }

    public int placesTaken() {
      return places == null ? 1 : places;
    }

    /// The most persons that may share there.
    public int mostSharing(DwellingOffer dwelling) {
      return places == null ? 1 : dwelling.mostPersons();
    }
  }

  /// A placement decided by hand. Rules still hold: a pin that breaks one leaves the household
  /// unplaced, with the broken rule as reason.
  ///
  /// @param target id of a dwelling or measure; the tenant's own home means to renew
  /// @param from the day, when that is decided too
  public record Pin(String target, @Nullable LocalDate from) {}
}
