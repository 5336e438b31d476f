package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static no.husrom.kit.measure.MeasuredWindow.on;

import no.husrom.cli.bench.Figures;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.cli.bench.Screens;
import no.husrom.kit.Desk;
import no.husrom.kit.Notice;
import no.husrom.kit.measure.FrameRate;
import no.husrom.kit.measure.MeasuredWindow;
import no.husrom.kit.tape.Tape;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.ui.chart.Handwork;
import no.husrom.plan.ui.chart.PictureView;
import org.jspecify.annotations.Nullable;

/// Measures how smoothly the picture of a year scrolls in a window: a row down a frame, and the
/// months going by, until the end and from the top again.
final class ChartBench {
  /// Ten seconds at 60 a second.
  private static final int FRAMES = 600;

  private static final double STEP = 40;

  private ChartBench() {}

  static void scroll(MeasuredWindow window, Desk desk, Screens.Picture picture, Figures figures) {
    PictureView chart =
        window.show(
            () ->
                new PictureView(
                    desk,
                    new Notice(desk.language()),
                    new NoHand(),
                    picture.edition(),
                    picture.basis()));
    Tape tape = (Tape) requireNonNull(on(() -> chart.lookup(".tape")));
    FrameRate rate =
        window.roll(
            FRAMES,
            () -> {
              if (tape.more()) {
                tape.scroll(STEP);
              } else {
                tape.scroll(-Double.MAX_VALUE);
              }
            });
    figures.add(picture.size(), Subject.PICTURE, Measure.FRAMES, rate.perSecond());
    figures.add(picture.size(), Subject.PICTURE, Measure.SLOWEST_FRAME, rate.slowest());
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
