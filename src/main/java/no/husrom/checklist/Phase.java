package no.husrom.checklist;

/// A part of a lease's life; the headings of a checklist.
public enum Phase {
  PREPARE,
  READY,
  SIGNING,
  MOVE_IN,
  FIRST_WEEKS,
  FOLLOW_UP,
  RUNNING,
  END
}
