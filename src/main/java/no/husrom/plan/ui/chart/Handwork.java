package no.husrom.plan.ui.chart;

import no.husrom.plan.keep.Pin;
import org.jspecify.annotations.Nullable;

/// What is done by hand in the picture of the year. The first two are asked off the screen's
/// thread.
public interface Handwork {
  void keep(Pin pin);

  /// Takes a pin away again, and puts back the one that stood before it.
  void undo(Pin pin, @Nullable Pin before);

  /// Starts another plan around what is decided.
  void again();
}
