package no.husrom.plan.solve.prove;

/// How much is done at once, counted in decisions and nodes, never in seconds.
///
/// @param pool a linear program of more decisions starts with some and takes in the others by price
/// @param many a linear program of so many need not be solved to its end
/// @param tolerance how far its bound may be from its value then, as a part of the value
/// @param near so many decisions of a household that the linear optimum has not settled
/// @param all so few decisions go into one integer program
/// @param each otherwise so many of each household, twice as many in the next, and so on
/// @param most but never more in all
/// @param nodes of the search tree, when all decisions are there
/// @param fewNodes when some are left out
public record Effort(
    int pool,
    int many,
    double tolerance,
    int near,
    int all,
    int each,
    int most,
    int nodes,
    int fewNodes) {
  public static final Effort STANDARD =
      new Effort(20_000, 50_000, 0.002, 40, 6_000, 6, 25_000, 20_000, 200);

  /// For one district of many, whose own proof says nothing of the whole.
  public static final Effort DISTRICT =
      new Effort(20_000, 10_000, 0.002, 20, 3_000, 6, 6_000, 50, 20);
}
