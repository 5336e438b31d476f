package no.husrom.kit.measure;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The frames of a window from the start of something until it is done and painted. Lives on the
/// screen's thread.
final class Frames {
  /// So many more frames, since a frame waits until the one before it is painted.
  private static final int PAINTED = 2;

  private static final long NANOS = 1_000_000;

  private final Scene scene;
  private final BooleanSupplier done;
  private final CompletableFuture<Took> end = new CompletableFuture<>();
  private final Runnable frame = this::frame;
  private long start;
  private long last;
  private long standstill;
  private long workStart;
  private long took;
  private long work;
  private int after;

  Frames(Scene scene, BooleanSupplier done) {
    this.scene = scene;
    this.done = done;
  }

  Future<Took> end() {
    return end;
  }

  void start(Runnable action) {
    workStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    start = System.nanoTime();
    last = start;
    scene.addPostLayoutPulseListener(frame);
    action.run();
    Platform.requestNextPulse();
  }

  private void frame() {
    long now = System.nanoTime();
    standstill = Math.max(standstill, now - last);
    last = now;
    if (after > 0) {
      after++;
    } else if (done.getAsBoolean()) {
      took = now - start;
      work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - workStart;
      after = 1;
    }
    if (after > PAINTED) {
      scene.removePostLayoutPulseListener(frame);
      end.complete(new Took(took / NANOS, work / NANOS, standstill / NANOS));
    } else {
      Platform.requestNextPulse();
    }
  }
}
