package no.husrom.kit.measure;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import javafx.animation.AnimationTimer;

/// Moves something a little before each frame, and counts the frames. A frame waits until the one
/// before it is painted, so that painting counts too. Lives on the screen's thread.
final class Rolling extends AnimationTimer {
  private static final long NANOS = 1_000_000;

  /// Frames before the counting, in which the window comes up to speed.
  private static final int WARM = 60;

  private final int frames;
  private final Runnable step;
  private final CompletableFuture<FrameRate> end = new CompletableFuture<>();
  private int seen;
  private long first;
  private long last;
  private long slowest;
  private long work;

  Rolling(int frames, Runnable step) {
    this.frames = frames;
    this.step = step;
  }

  Future<FrameRate> end() {
    return end;
  }

  @Override
  public void handle(long when) {
    long now = System.nanoTime();
    seen++;
    if (seen == WARM) {
      first = now;
      work = cpu();
    } else if (seen > WARM) {
      slowest = Math.max(slowest, now - last);
    }
    last = now;
    if (seen == WARM + frames) {
      stop();
      long used = (cpu() - work) / 1_000 / frames;
      end.complete(new FrameRate(frames, (now - first) / NANOS, slowest / NANOS, used));
    } else {
      step.run();
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
