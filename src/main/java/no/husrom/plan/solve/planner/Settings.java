package no.husrom.plan.solve.planner;

/// How to plan. The same problem, seed, engine and program give the same proposal, unless the clock
/// or the user stops it.
///
/// @param seconds outer guard: a plan not ready by then is returned as stopped
/// @param engine whether the proving engine may be started; without it there is a plan but no proof
public record Settings(int seconds, long seed, boolean engine) {
  /// Ten minutes, seed 1, with the engine.
  public static final Settings STANDARD = new Settings(600, 1, true);

  public Settings {
    if (seconds < 1) {
      throw new IllegalArgumentException("seconds");
    }
  }

  public Settings withSeconds(int value) {
    return new Settings(value, seed, engine);
  }

  public Settings withSeed(long value) {
    return new Settings(seconds, value, engine);
  }

  public Settings withEngine(boolean value) {
    return new Settings(seconds, seed, value);
  }
}
