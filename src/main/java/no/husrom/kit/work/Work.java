package no.husrom.kit.work;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import no.husrom.kit.Background;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Job;
import no.husrom.kit.Line;
import no.husrom.kit.Progress;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A start button, a stop button and at most one job between them.
public final class Work {
  private final Background background;
  private final Button start;
  private final Button stop;
  private final Runnable stopping;
  private @Nullable Job job;
  private boolean running;
  private boolean ready = true;

  /// @param starting asked to begin; it calls [#run]
  /// @param stopping told when the user has asked the work to finish early
  public Work(
      Desk desk, String startWords, String stopWords, Runnable starting, Runnable stopping) {
    background = desk.background();
    this.stopping = stopping;
    start = Buttons.primary(startWords, Feather.PLAY, starting);
    stop = Buttons.plain(stopWords, Feather.SQUARE, this::stop);
    show(false);
  }

  /// The two buttons, and what else stands beside them.
  public Line line(Node... more) {
    Line line = new Line(start, stop);
    line.getChildren().addAll(more);
    return line;
  }

  /// Whether the work may be started when none is under way.
  public void ready(boolean isReady) {
    ready = isReady;
    show(running);
  }

  /// Whether something that was started is not done.
  public boolean running() {
    return running;
  }

  /// Whether it has been asked to finish early.
  public boolean stopped() {
    return running && stop.isDisabled();
  }

  /// Starts; what was under way is dropped.
  ///
  /// @param failed told before the failure is
  public <P, T> void run(
      Function<Progress<P>, T> work,
      Consumer<? super P> onProgress,
      Consumer<? super T> onDone,
      Runnable failed) {
    cancel();
    show(true);
    follow(work, onProgress, onDone, failed);
  }

  /// The same for work nobody has asked for, which need not be stopped.
  public <P, T> void follow(
      Function<Progress<P>, T> work,
      Consumer<? super P> onProgress,
      Consumer<? super T> onDone,
      Runnable failed) {
    job =
        background.<P, T>watch(
            work,
            onProgress,
            result -> {
              over();
              onDone.accept(result);
            },
            failure -> {
              over();
              failed.run();
              background.fail(failure);
            });
  }

  /// Drops what is under way.
  public void cancel() {
    Job under = job;
    if (under != null) {
      under.cancel();
    }
    over();
  }

  private void over() {
    job = null;
    show(false);
  }

  private void show(boolean isRunning) {
    running = isRunning;
    start.setDisable(isRunning || !ready);
    stop.setDisable(!isRunning);
  }

  private void stop() {
    Job under = job;
    if (under != null) {
      under.stop();
    }
    stop.setDisable(true);
    stopping.run();
  }
}
