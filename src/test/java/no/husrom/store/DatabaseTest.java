package no.husrom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.store.StoreException.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DatabaseTest {
  private final DwellingStore dwellings = new DwellingStore();

  @ParameterizedTest
  @EnumSource
  void aChangeThatFailsLeavesNothing(Engine engine) {
    try (Database database = engine.open()) {
      assertThatThrownBy(
              () ->
                  database.change(
                      tx -> {
                        dwellings.save(tx, Filled.dwelling("B1"));
                        throw new ArithmeticException("a bug");
                      }))
          .isInstanceOf(ArithmeticException.class);
      assertThat(ids(database)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void listenersAreToldAfterACommitAndOnlyThen(Engine engine) {
    try (Database database = engine.open()) {
      List<List<String>> seen = new ArrayList<>();
      database.onCommit(() -> seen.add(ids(database)));
      save(database, "B1");
      assertThat(ids(database)).hasSize(1);
      assertThat(Refused.by(() -> save(database, "B1"))).isEqualTo(Refusal.ALREADY_THERE);
      save(database, "B2");
      assertThat(seen).containsExactly(List.of("B1"), List.of("B1", "B2"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aBugInAListenerDoesNotMakeTheChangeFail(Engine engine) throws Exception {
    List<Throwable> uncaught = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try (Database database = engine.open()) {
      database.onCommit(
          () -> {
            throw new ArithmeticException("a bug");
          });
      database.onCommit(() -> told.add("second"));
      Thread window = new Thread(() -> save(database, "B1"));
      window.setUncaughtExceptionHandler((_, e) -> uncaught.add(e));
      window.start();
      window.join();
      assertThat(ids(database)).containsExactly("B1");
    }
    assertThat(told).containsExactly("second");
    assertThat(uncaught).singleElement().isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aTransactionInsideATransactionIsABugAndCommitsNothing(Engine engine) {
    try (Database database = engine.open()) {
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  database.change(
                      tx -> {
                        dwellings.save(tx, Filled.dwelling("B1"));
                        ids(database);
                      }));
      assertThat(ids(database)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReaderWaitsForTheWriterAndSeesAllOfItsWork(Engine engine) throws Exception {
    try (Database database = engine.open()) {
      CountDownLatch half = new CountDownLatch(1);
      CountDownLatch goOn = new CountDownLatch(1);
      Thread writer =
          new Thread(
              () ->
                  database.change(
                      tx -> {
                        dwellings.save(tx, Filled.dwelling("B1"));
                        half.countDown();
                        await(goOn);
                        dwellings.save(tx, Filled.dwelling("B2"));
                      }));
      writer.start();
      await(half);
      FutureTask<List<String>> question = new FutureTask<>(() -> ids(database));
      Thread reader = new Thread(question);
      reader.start();
      while (reader.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
      goOn.countDown();
      assertThat(question.get()).containsExactly("B1", "B2");
      writer.join();
    }
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptedThreadDoesNotCloseTheDatabase(Engine engine) throws Exception {
    try (Database database = engine.open()) {
      Thread writer =
          new Thread(
              () -> {
                Thread.currentThread().interrupt();
                save(database, "B1");
                save(database, "B2");
              });
      writer.start();
      writer.join();
      save(database, "B3");
      assertThat(ids(database)).containsExactly("B1", "B2", "B3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedDatabaseIsNotOpenedAgain(Engine engine) {
    Database database = engine.open();
    database.close();
    database.close();
    assertThatIllegalStateException().isThrownBy(() -> ids(database));
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRES")
  void aLostConnectionFailsOnceAndIsMadeAnew(Engine engine) {
    Location place = engine.empty();
    try (Database database = Database.open(place, Clock.systemUTC())) {
      save(database, "B1");
      Engine.execute(
          place,
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()
          """);
      assertThat(Refused.trouble(() -> save(database, "B2"))).isEqualTo(Trouble.UNREACHABLE);
      save(database, "B3");
      assertThat(ids(database)).containsExactly("B1", "B3");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRES")
  void oneOfTwoWhoChangeTheSameAtOnceIsTold(Engine engine) {
    Location place = engine.empty();
    try (Database one = Database.open(place, Clock.systemUTC());
        Database other = Database.open(place, Clock.systemUTC())) {
      save(one, "B1");
      Dwelling read = Filled.dwelling("B1").withVersion(1);
      assertThat(
              Refused.trouble(
                  () ->
                      one.change(
                          tx -> {
                            dwellings.all(tx);
                            other.change(t -> dwellings.save(t, read));
                            dwellings.save(tx, read);
                          })))
          .isEqualTo(Trouble.CHANGED_BY_OTHER);
      assertThat(ids(one)).containsExactly("B1");
    }
  }

  private void save(Database database, String id) {
    database.change(tx -> dwellings.save(tx, Filled.dwelling(id)));
  }

  private List<String> ids(Database database) {
    return database.read(dwellings::all).stream().map(Dwelling::id).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
