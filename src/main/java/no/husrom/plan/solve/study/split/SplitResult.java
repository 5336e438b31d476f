package no.husrom.plan.solve.study.split;

import java.util.List;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.study.Outcome;

/// What the split costs.
///
/// @param apart all pools' own plans together
/// @param joint the plan of one pool
/// @param onlyJoint households that get a home only when the pools are one
/// @param onlyApart households that get a home only when they are not
/// @param crossings dwellings that the joint plan gives to another pool than the one they are
///   divided to
/// @param proven whether no better plan exists of any of these, on the levels before fit
/// @param complete whether the study was let finish
public record SplitResult(
    List<Part> parts,
    Outcome apart,
    Outcome joint,
    Levels apartLevels,
    Levels jointLevels,
    List<String> onlyJoint,
    List<String> onlyApart,
    List<Crossing> crossings,
    boolean proven,
    boolean complete) {

  public SplitResult {
    parts = List.copyOf(parts);
    onlyJoint = List.copyOf(onlyJoint);
    onlyApart = List.copyOf(onlyApart);
    crossings = List.copyOf(crossings);
  }

  /// What one pool is better by: more persons, and fewer nights and kroner, which are then below 0.
  public Outcome difference() {
    return joint.minus(apart);
  }

  /// One pool: its households, the dwellings it has to give, and how they fare.
  public record Part(
      Pool pool, int households, int persons, int dwellings, Outcome apart, Outcome joint) {}

  /// A dwelling of one pool that goes to a household of another.
  public record Crossing(String dwelling, Pool from, String household, Pool to) {}
}
