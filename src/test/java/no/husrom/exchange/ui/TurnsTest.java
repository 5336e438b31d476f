package no.husrom.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.husrom.kit.Background;
import no.husrom.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said while the files are judged counts, in its order, and nothing is offered before all
/// of it does.
class TurnsTest {
  private final List<Boolean> busy = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final List<StoreException> failed = new ArrayList<>();
  private @Nullable Turns<String> turns;

  private Turns<String> turns() {
    Turns<String> made = turns;
    if (made == null) {
      made = new Turns<>(Background.inline(), busy::add, done::add, failed::add);
      turns = made;
    }
    return made;
  }

  @Test
  void whatIsAskedMeanwhileIsDoneWithTheResult() {
    turns()
        .begin(
            () -> {
              turns().next("old", said -> said + " second");
              turns().next("old", said -> said + " third");
              return "first";
            });
    assertThat(done).containsExactly("first second third");
    assertThat(busy).containsExactly(true, false, true, false, true, false);
    turns().next("again", said -> said + " at once");
    assertThat(done).endsWith("again at once");
  }

  @Test
  void nothingIsAskedOfNothing() {
    turns().next(null, said -> said + " more");
    assertThat(done).isEmpty();
    assertThat(busy).isEmpty();
  }

  @Test
  void whatWaitedForAFailureIsForgotten() {
    turns()
        .begin(
            () -> {
              turns().next("old", said -> said + " second");
              throw StoreException.changedByOther("B1");
            });
    assertThat(failed).hasSize(1);
    turns().next("fresh", said -> said + " start");
    assertThat(done).containsExactly("fresh start");
    assertThat(Objects.requireNonNull(busy.getLast())).isFalse();
  }
}
