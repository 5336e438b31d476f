package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static no.husrom.kit.measure.MeasuredWindow.on;

import no.husrom.kit.Desk;
import no.husrom.kit.Notice;
import no.husrom.kit.measure.FrameRate;
import no.husrom.kit.measure.MeasuredWindow;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.ui.chart.Handwork;
import no.husrom.plan.ui.chart.PictureView;
import org.jspecify.annotations.Nullable;

/// Measures how smoothly the picture of a year scrolls in a window: a row down a frame, and the
/// months going by, until the end and from the top again.
public final class ChartBench {
  private static final double STEP = 40;

  private ChartBench() {}

  /// @param frames how many to count; 600 are ten seconds at 60 a second
  public static FrameRate scroll(
      MeasuredWindow window, Desk desk, Edition edition, Basis basis, int frames) {
    PictureView chart =
        window.show(
            () -> new PictureView(desk, new Notice(desk.language()), new NoHand(), edition, basis));
    Tape tape = (Tape) requireNonNull(on(() -> chart.lookup(".tape")));
    return window.roll(
        frames,
        () -> {
          if (tape.more()) {
            tape.scroll(STEP);
          } else {
            tape.scroll(-Double.MAX_VALUE);
          }
        });
  }

  /// Nothing is decided while it is measured.
  private static final class NoHand implements Handwork {
    @Override
    public void keep(Pin pin) {}

    @Override
    public void undo(Pin pin, @Nullable Pin before) {}

    @Override
    public void again() {}
  }
}
