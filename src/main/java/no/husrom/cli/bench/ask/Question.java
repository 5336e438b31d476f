package no.husrom.cli.bench.ask;

/// What a plan is asked.
enum Question {
  /// The first thing asked of a plan, when nothing is prepared.
  FIRST,
  WHY_HERE,
  WHY_NOT_THERE,
  WHY_NOTHING,
  HOMES,
  HOUSEHOLDS,
  /// One household in one home from one day.
  MOVE,
  /// A household in every home there is, as when it is taken up to be carried.
  CARRIED,
  /// Planning again with a household in another home, until it is first told how far that is.
  SIGN_OF_LIFE,
  /// The same until the answer is there.
  PLANNED_AGAIN
}
