package no.husrom.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class BackgroundTest extends WindowTest {
  private final LinkedBlockingQueue<Object> told = new LinkedBlockingQueue<>();
  private final Background background = Background.threads(told::add);

  @Test
  void workIsDoneElsewhereAndItsResultToldOnTheScreensThread() throws InterruptedException {
    onScreen(
        () ->
            background.run(
                Platform::isFxApplicationThread,
                onScreen -> told.add(onScreen + " " + Platform.isFxApplicationThread())));
    assertThat(next()).isEqualTo("false true");
    assertThat(onScreen(() -> background.running().get())).isZero();
  }

  @Test
  void anExpectedFailureGoesToTheCallerAndAnyOtherToTheProgram() throws InterruptedException {
    IOException expected = new IOException("the file is open in Excel");
    onScreen(
        () ->
            background.run(
                () -> {
                  throw expected;
                },
                result -> {},
                IOException.class,
                e -> told.add("expected " + e.getMessage())));
    assertThat(next()).isEqualTo("expected the file is open in Excel");
    IllegalStateException bug = new IllegalStateException("a bug");
    onScreen(
        () ->
            background.run(
                () -> {
                  throw bug;
                },
                result -> {},
                IOException.class,
                e -> {}));
    assertThat(next()).isSameAs(bug);
  }

  @Test
  void tightLoopsAreSampledAndStoppedWithTheirResult() throws InterruptedException {
    List<Long> seen = new ArrayList<>();
    CountDownLatch shown = new CountDownLatch(2);
    Job job =
        onScreen(
            () ->
                background.watch(
                    (Progress<Long> progress) -> {
                      long turns = 0;
                      while (!progress.stopping()) {
                        turns++;
                        progress.tell(turns);
                      }
                      return turns;
                    },
                    turns -> {
                      seen.add(turns);
                      shown.countDown();
                    },
                    told::add,
                    told::add));
    assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
    job.stop();
    Object turns = next();
    assertThat(seen).isSorted().last().isEqualTo(turns);
    assertThat(seen).hasSizeLessThan(250);
  }

  @Test
  void cancelledWorkTellsNothing() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    Job job =
        onScreen(
            () ->
                background.run(
                    () -> {
                      never.await();
                      return "done";
                    },
                    told::add));
    job.cancel();
    onScreen(() -> background.run(() -> "next", told::add));
    assertThat(next()).isEqualTo("next");
    assertThat(told).isEmpty();
  }

  private Object next() throws InterruptedException {
    Object one = told.poll(20, TimeUnit.SECONDS);
    return one == null ? "nothing" : one;
  }
}
