package no.husrom.history;

import java.util.List;

/// What became of taking a step back, or of doing it again.
public sealed interface Reversal {

  /// It is done; the step that was taken back or done again.
  record Done(HistoryStep step, boolean undone) implements Reversal {}

  /// There is no step of this number.
  record NoStep(long number) implements Reversal {}

  /// There is nothing to take back, or nothing to do again.
  record Nothing(boolean undo) implements Reversal {}

  /// It was taken back already, or never: it is as was wished.
  record AlreadySo(HistoryStep step) implements Reversal {}

  /// It cannot be done; nothing is changed. Not every obstacle is named when there are many.
  record Refused(HistoryStep step, List<Obstacle> obstacles) implements Reversal {
    public Refused {
      obstacles = List.copyOf(obstacles);
    }
  }
}
