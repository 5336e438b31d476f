package no.husrom.store.kill;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// Works on three databases at once until it is killed: `FOLDER TURNS…`, with the turns that are in
/// the databases already, in the order of [Work]. Says `begins WORK` before each change, `commits
/// WORK` as the database is told to commit it and `saved WORK` after it.
final class DoomedProgram {
  private static final Set<String> CHANGING = ConcurrentHashMap.newKeySet();

  /// The first turns begin together, when each is ready.
  private static final CyclicBarrier READY = new CyclicBarrier(Work.values().length);

  private DoomedProgram() {}

  /// With `-Donce=true` it makes one turn each and ends by itself: for filling a class archive.
  public static void main(String[] args) throws SQLException {
    CommitTeller.register(
        thread -> {
          if (CHANGING.contains(thread)) {
            say("commits " + thread);
          }
        });
    Path folder = Path.of(args[0]);
    for (Work work : Work.values()) {
      int done = Integer.parseInt(args[1 + work.ordinal()]);
      new Thread(() -> work(work, folder, done), work.name()).start();
    }
  }

  private static void work(Work work, Path folder, int done) {
    int last = Boolean.getBoolean("once") ? done + 1 : Integer.MAX_VALUE;
    Location place = new Location.LocalFile(folder.resolve(work.name()));
    try (Database database = Database.open(place, Clock.systemUTC())) {
      for (int number = done + 1; number <= last; number++) {
        Runnable turn = work.turn(database, folder, number);
        if (number == done + 1) {
          READY.await();
        }
        say("begins " + work);
        CHANGING.add(work.name());
        turn.run();
        CHANGING.remove(work.name());
        say("saved " + work);
      }
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
  }
}
