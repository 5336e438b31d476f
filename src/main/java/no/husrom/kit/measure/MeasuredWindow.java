package no.husrom.kit.measure;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A window for measuring. Its methods are called off the screen's thread, and return when the
/// screen is done.
public final class MeasuredWindow {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final int MINUTES = 5;

  private final Stage stage;

  private MeasuredWindow(Stage stage) {
    this.stage = stage;
  }

  /// Starts JavaFX, which can be done once in a process, and shows an empty window.
  ///
  /// @param display whether there is one; without, JavaFX's own headless screen is used
  public static MeasuredWindow open(boolean display) {
    if (!display) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    try {
      started.await();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    Platform.setImplicitExit(false);
    return new MeasuredWindow(on(Stage::new));
  }

  /// Shows what is made on the screen's thread.
  public <N extends Parent> N show(Callable<N> making) {
    return on(
        () -> {
          N root = making.call();
          if (stage.getScene() == null) {
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
          } else {
            stage.getScene().setRoot(root);
          }
          stage.show();
          return root;
        });
  }

  /// Does something on the screen's thread, and waits for the first frame that finds it `done`.
  public Took time(Runnable action, BooleanSupplier done) {
    Frames frames = on(() -> new Frames(stage.getScene(), done));
    on(
        () -> {
          frames.start(action);
          return frames;
        });
    return await(frames.end());
  }

  /// Moves something a little before each of so many frames, and says how smoothly that went.
  public FrameRate roll(int frames, Runnable step) {
    Rolling rolling = on(() -> new Rolling(frames, step));
    on(
        () -> {
          rolling.start();
          return rolling;
        });
    return await(rolling.end());
  }

  public void close() {
    on(
        () -> {
          stage.close();
          return stage;
        });
  }

  /// Does something on the screen's thread.
  public static <T> T on(Callable<T> action) {
    FutureTask<T> task = new FutureTask<>(action);
    Platform.runLater(task);
    return await(task);
  }

  private static <T> T await(Future<T> result) {
    try {
      return result.get(MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The screen did not do it", e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
