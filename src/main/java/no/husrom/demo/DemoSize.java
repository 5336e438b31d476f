package no.husrom.demo;

/// How large a made-up municipality is: dwellings, households that wait for a home, tenants whose
/// lease ends in the plan year, and districts. The small one is the demo municipality itself.
public enum DemoSize {
  SMALL(84, 32, 15, 5),
  MEDIUM(800, 180, 120, 8),
  LARGE(4_000, 900, 600, 12),
  OSLO(12_000, 3_600, 2_400, 15),
  NATIONAL(100_000, 24_000, 16_000, 60);

  final int digits = ordinal() == 0 ? 3 : 6;
  final int dwellings;
  final int waiting;
  final int ending;
  final int districts;

  DemoSize(int dwellings, int waiting, int ending, int districts) {
    this.dwellings = dwellings;
    this.waiting = waiting;
    this.ending = ending;
    this.districts = districts;
  }
}
