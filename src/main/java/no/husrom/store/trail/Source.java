package no.husrom.store.trail;

/// How a step came about.
public enum Source {
  /// Somebody did it on a page.
  HAND,
  /// Sheets were read in; the detail names the files.
  IMPORT,
  /// A wizard was finished; the detail names the plan.
  WIZARD,
  /// A command did it; the detail is its name.
  COMMAND,
  /// Another step was taken back.
  UNDO,
  /// A step that was taken back was done again.
  REDO
}
