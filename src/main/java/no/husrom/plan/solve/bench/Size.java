package no.husrom.plan.solve.bench;

/// How large a made-up problem is.
public enum Size {
  SMALL(40, 80, 5),
  MEDIUM(300, 800, 8),
  LARGE(1_500, 4_000, 12),
  OSLO(6_000, 12_000, 15),
  /// All of the country's municipalities together; [Generator#country] makes one problem of each,
  /// [Generator#nation] one of all.
  NATIONAL(40_000, 100_000, 5);

  /// The municipalities of [#NATIONAL].
  static final int MUNICIPALITIES = 350;

  private final int households;
  private final int dwellings;
  private final int areas;

  Size(int households, int dwellings, int areas) {
    this.households = households;
    this.dwellings = dwellings;
    this.areas = areas;
  }

  public int households() {
    return households;
  }

  public int dwellings() {
    return dwellings;
  }

  int areas() {
    return areas;
  }
}
