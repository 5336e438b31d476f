package no.husrom.exchange.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import no.husrom.kit.Background;
import no.husrom.store.StoreException;
import org.jspecify.annotations.Nullable;

/// Slow work whose result is worked on again and again, one after the other: what is asked for
/// while something is under way is done with its result. To be used on the screen's thread.
///
/// @param <R> the result
final class Turns<R> {
  private final Background background;
  private final Consumer<Boolean> onBusy;
  private final Consumer<R> onDone;
  private final Consumer<StoreException> onFailed;
  private final Deque<UnaryOperator<R>> waiting = new ArrayDeque<>();
  private boolean busy;

  /// @param onBusy told when work begins and when it is over
  /// @param onDone gets the result when nothing more waits
  /// @param onFailed gets what the database refused; what waited is forgotten
  Turns(
      Background background,
      Consumer<Boolean> onBusy,
      Consumer<R> onDone,
      Consumer<StoreException> onFailed) {
    this.background = background;
    this.onBusy = onBusy;
    this.onDone = onDone;
    this.onFailed = onFailed;
  }

  /// Works on the result of what is under way, or else on `now`, if there is one.
  void next(@Nullable R now, UnaryOperator<R> work) {
    if (busy) {
      waiting.add(work);
    } else if (now != null) {
      begin(() -> work.apply(now));
    }
  }

  /// Works from the start.
  void begin(Callable<R> work) {
    busy(true);
    background.run(
        work,
        this::done,
        StoreException.class,
        e -> {
          waiting.clear();
          busy(false);
          onFailed.accept(e);
        });
  }

  private void done(R result) {
    busy(false);
    UnaryOperator<R> next = waiting.poll();
    if (next == null) {
      onDone.accept(result);
    } else {
      begin(() -> next.apply(result));
    }
  }

  private void busy(boolean now) {
    busy = now;
    onBusy.accept(now);
  }
}
