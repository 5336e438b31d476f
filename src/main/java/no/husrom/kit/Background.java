package no.husrom.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Duration;

/// Runs work off the screen's thread and brings the result back to it. A failure goes to the
/// program's failure dialog unless the caller names the exception it expects.
public final class Background {
  private static final Duration SAMPLE = Duration.millis(100);

  private final Executor workers;
  private final Executor screen;
  private final Consumer<Throwable> failures;
  private final boolean timed;
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  private Background(
      Executor workers, Executor screen, Consumer<Throwable> failures, boolean timed) {
    this.workers = workers;
    this.screen = screen;
    this.failures = failures;
    this.timed = timed;
  }

  /// The window's: work on threads that do not keep the program alive.
  public static Background threads(Consumer<Throwable> failures) {
    ExecutorService workers =
        Executors.newCachedThreadPool(Thread.ofPlatform().name("work-", 1).daemon().factory());
    return new Background(workers, Platform::runLater, failures, true);
  }

  /// For tests: everything at once on the caller's thread; an unexpected failure is thrown.
  public static Background inline() {
    return new Background(
        Runnable::run,
        Runnable::run,
        failure -> {
          throw new IllegalStateException(failure);
        },
        false);
  }

  /// How many jobs are under way; changes on the screen's thread.
  public ReadOnlyIntegerProperty running() {
    return running.getReadOnlyProperty();
  }

  /// Does `work` off the screen's thread, then `onDone` with its result on it.
  public <T> Job run(Callable<T> work, Consumer<? super T> onDone) {
    return start(new Job(), work, onDone, failures, () -> {});
  }

  /// As [#run(Callable, Consumer)], but a failure of class `expected` goes to `onExpected` on the
  /// screen's thread, where it is told in words.
  public <T, X extends Exception> Job run(
      Callable<T> work, Consumer<? super T> onDone, Class<X> expected, Consumer<X> onExpected) {
    return start(
        new Job(),
        work,
        onDone,
        failure -> {
          if (expected.isInstance(failure)) {
            onExpected.accept(expected.cast(failure));
          } else {
            failures.accept(failure);
          }
        },
        () -> {});
  }

  /// Long work that tells how far it is: `onProgress` gets the latest ten times a second. Every
  /// failure goes to `onFailed`, on the screen's thread; it gives [#fail] what it does not expect.
  public <P, T> Job watch(
      Function<Progress<P>, T> work,
      Consumer<? super P> onProgress,
      Consumer<? super T> onDone,
      Consumer<? super Throwable> onFailed) {
    Job job = new Job();
    Progress<P> progress = new Progress<>(job);
    Timeline clock =
        new Timeline(new KeyFrame(SAMPLE, e -> progress.latest().ifPresent(onProgress)));
    clock.setCycleCount(Timeline.INDEFINITE);
    if (timed) {
      clock.play();
    }
    Consumer<T> done =
        result -> {
          progress.latest().ifPresent(onProgress);
          onDone.accept(result);
        };
    return start(job, () -> work.apply(progress), done, onFailed, clock::stop);
  }

  /// Does something on the screen's thread soon; for those who are told of things on other threads.
  public void later(Runnable action) {
    screen.execute(action);
  }

  /// Hands a failure that nobody expected to the program's failure dialog.
  public void fail(Throwable failure) {
    failures.accept(failure);
  }

  private <T> Job start(
      Job job,
      Callable<T> work,
      Consumer<? super T> onDone,
      Consumer<? super Throwable> onFailed,
      Runnable after) {
    running.set(running.get() + 1);
    workers.execute(
        () -> {
          Runnable ending = outcome(job, work, onDone, onFailed);
          screen.execute(() -> finish(job, ending, after));
        });
    return job;
  }

  private static <T> Runnable outcome(
      Job job, Callable<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onFailed) {
    job.runsOn(Thread.currentThread());
    try {
      T result = work.call();
      return () -> onDone.accept(result);
    } catch (Throwable failure) {
      return () -> onFailed.accept(failure);
    } finally {
      job.runsOn(null);
    }
  }

  private void finish(Job job, Runnable ending, Runnable after) {
    running.set(running.get() - 1);
    after.run();
    if (!job.cancelled()) {
      ending.run();
    }
  }
}
