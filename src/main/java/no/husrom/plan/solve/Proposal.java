package no.husrom.plan.solve;

import java.util.List;
import java.util.stream.IntStream;

/// The planner's answer: what each household gets, the five levels with their proven bounds, and
/// the wishes in the problem that contradict its facts. Same facts as a `husrom-proposal/1` file.
///
/// @param inputDigest SHA-256 of the problem, hexadecimal
/// @param levels five, most important first
/// @param assignments one for each household, in the problem's order
public record Proposal(
    Status status,
    String inputDigest,
    List<Level> levels,
    List<Assignment> assignments,
    List<Contradiction> contradictions,
    Engine engine) {

  public Proposal {
    levels = List.copyOf(levels);
    assignments = List.copyOf(assignments);
    contradictions = List.copyOf(contradictions);
  }

  public Levels values() {
    return Levels.of(levels.stream().mapToLong(Level::value).toArray());
  }

  /// How sure the answer is.
  public enum Status {
    /// No better plan exists: value and bound are equal on all five levels.
    OPTIMAL,
    /// A plan that keeps every rule; the bounds say how much better one could be at most.
    FEASIBLE,
    /// The same, ended by the clock or by the user: another run may end elsewhere.
    STOPPED;

    /// @param stopped whether it was ended before it was finished
    public static Status of(List<Level> levels, boolean stopped) {
      return levels.stream().allMatch(Level::proven) ? OPTIMAL : stopped ? STOPPED : FEASIBLE;
    }
  }

  /// A level's value and the proof: no plan that is as good on the levels before has less than
  /// `bound`. A bound below the value is a gap, not an error.
  public record Level(String name, long value, long bound) {
    public Level {
      if (bound > value) {
        throw new IllegalArgumentException(name + ": bound " + bound + " above " + value);
      }
    }

    /// All five.
    ///
    /// @param bounds proven, one for each level
    public static List<Level> all(Levels values, long[] bounds) {
      return IntStream.range(0, Levels.COUNT)
          .mapToObj(level -> new Level(Levels.name(level), values.get(level), bounds[level]))
          .toList();
    }

    public boolean proven() {
      return bound == value;
    }
  }

  /// A pin or a previous placement that cannot be, and the rules that say so.
  public record Contradiction(String household, String target, List<Reason.RuleBroken> rules) {
    public Contradiction {
      rules = List.copyOf(rules);
    }
  }

  /// What made the answer: whether the proving engine took part or only the program's own search.
  public enum Engine {
    PROVEN_BY_ENGINE,
    SEARCH_ONLY
  }
}
