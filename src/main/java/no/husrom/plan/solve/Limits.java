package no.husrom.plan.solve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the municipality can pay and do in the period.
///
/// @param operatingBudget kroner for measures' operation in the year, exits, moves of tenants and
///   conversions; none: no limit
/// @param investmentBudget kroner for measures' investment net of grants; none: no limit
/// @param handovers how many move-ins each bucket can take, first bucket first; a shorter list goes
///   on with its last number; empty: no limit
/// @param mostChanges how many households may get another home than before, or lose theirs, of
///   those whose previous home is told; none: no limit. The one limit that can make every plan
///   illegal
public record Limits(
    @Nullable Long operatingBudget,
    @Nullable Long investmentBudget,
    List<Integer> handovers,
    List<GroupCap> caps,
    @Nullable Integer mostChanges) {

  public static final Limits NONE = new Limits(null, null, List.of(), List.of());

  public Limits(
      @Nullable Long operatingBudget,
      @Nullable Long investmentBudget,
      List<Integer> handovers,
      List<GroupCap> caps) {
    this(operatingBudget, investmentBudget, handovers, caps, null);
  }

  public Limits {
    if (mostChanges != null && mostChanges < 0) {
      throw new IllegalArgumentException("changes below zero");
    }
    handovers = List.copyOf(handovers);
    caps = List.copyOf(caps);
  }

  /// The most move-ins in a bucket.
  public int handoversIn(int bucket) {
    return handovers.isEmpty()
        ? Integer.MAX_VALUE
        : handovers.get(Math.min(bucket, handovers.size() - 1));
  }

  public Limits withMostChanges(@Nullable Integer most) {
    return new Limits(operatingBudget, investmentBudget, handovers, caps, most);
  }

  /// How many new households of a group may move into one building or area in the period. Those who
  /// stay where they are do not count.
  ///
  /// @param place id of the building, or name of the area
  /// @param group the household group; none: everyone
  public record GroupCap(Scope scope, String place, @Nullable String group, int most) {
    public GroupCap {
      if (most < 0) {
        throw new IllegalArgumentException("cap below zero in " + place);
      }
    }
  }

  /// What a cap is about.
  public enum Scope {
    BUILDING,
    AREA
  }
}
