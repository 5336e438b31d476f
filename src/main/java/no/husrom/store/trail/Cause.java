package no.husrom.store.trail;

import org.jspecify.annotations.Nullable;

/// Why something is written: how it came about, a detail (a file, a plan, a command; may be empty),
/// and the number of the step that is undone or redone.
public record Cause(Source source, String detail, @Nullable Long ofStep) {

  public Cause {
    if ((ofStep != null) != (source == Source.UNDO || source == Source.REDO)) {
      throw new IllegalArgumentException(source + " of step " + ofStep);
    }
  }

  public static final Cause HAND = new Cause(Source.HAND, "", null);

  /// An import of these files.
  public static Cause imported(String files) {
    return new Cause(Source.IMPORT, files, null);
  }

  /// A finished wizard.
  public static Cause wizard(String detail) {
    return new Cause(Source.WIZARD, detail, null);
  }

  /// A command of this name.
  public static Cause command(String name) {
    return new Cause(Source.COMMAND, name, null);
  }

  /// The undoing of a step.
  public static Cause undo(long step) {
    return new Cause(Source.UNDO, "", step);
  }

  /// The redoing of a step that was undone.
  public static Cause redo(long step) {
    return new Cause(Source.REDO, "", step);
  }
}
