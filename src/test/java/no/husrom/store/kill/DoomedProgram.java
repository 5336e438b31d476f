package no.husrom.store.kill;

import java.nio.file.Path;
import java.time.Clock;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// Works on three databases at once until it is killed: `FOLDER TURNS…`, with the turns that are in
/// the databases already, in the order of [Work]. Says `begins WORK` before each transaction,
/// `commits WORK` at its end and `saved WORK` after it.
final class DoomedProgram {
  private DoomedProgram() {}

  /// With `-1` for turns it makes one turn each and ends by itself: for filling a class archive.
  public static void main(String[] args) {
    for (Work work : Work.values()) {
      Location place = new Location.LocalFile(Path.of(args[0]).resolve(work.name()));
      int done = Integer.parseInt(args[1 + work.ordinal()]);
      new Thread(() -> work(work, place, done)).start();
    }
  }

  private static void work(Work work, Location place, int done) {
    int last = done < 0 ? 1 : Integer.MAX_VALUE;
    try (Database database = Database.open(place, Clock.systemUTC())) {
      for (int turn = Math.max(0, done) + 1; turn <= last; turn++) {
        int number = turn;
        say("begins " + work);
        database.change(
            tx -> {
              work.turn(tx, number);
              say("commits " + work);
            });
        say("saved " + work);
      }
    }
  }

  private static synchronized void say(String line) {
    System.out.println(line);
  }
}
