package no.husrom.store;

import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import no.husrom.store.schema.SchemaVersion;
import no.husrom.store.trail.Cause;
import org.jspecify.annotations.Nullable;

/// The open database: one connection, used by one thread at a time; others wait. What [#write] has
/// returned from is in the file and survives a killed process and a power cut.
///
/// A connection that was lost, as when the machine has slept, is made anew by the next transaction;
/// the one that met the loss fails.
public final class Database implements AutoCloseable {
  private final Location location;
  private final Clock clock;
  private final String who = System.getProperty("user.name", "");
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Session session;
  private Cause usual = Cause.HAND;
  private boolean lost;
  private boolean busy;
  private boolean closed;

  private Database(Location location, Session session, Clock clock) {
    this.location = location;
    this.session = session;
    this.clock = clock;
  }

  /// Opens the database, makes it when it is not there, and brings its schema up to date.
  ///
  /// @throws StoreException in use by another, unreadable, not writable, too new, unreachable
  public static Database open(Location location, Clock clock) {
    return openAt(location, SchemaVersion.NEWEST, clock);
  }

  /// As [#open], but a new database gets the schema of an older version, as a backup of that
  /// version needs it.
  public static Database openAt(Location location, int schemaVersion, Clock clock) {
    Session session = Session.open(location, schemaVersion);
    if (location instanceof Location.LocalFile file) {
      InUse.write(file, clock.instant());
    }
    return new Database(location, session, clock);
  }

  /// Whether there is a database file at `location`; of a server it is not known before it is
  /// asked.
  public static boolean exists(Location location) {
    return switch (location) {
      case Location.LocalFile file -> Files.exists(file.dataFile());
      case Location.Server _ -> true;
    };
  }

  public Location location() {
    return location;
  }

  /// Answers a question. Sees one state of the database, never half a transaction. Waits for a
  /// write that is under way.
  public <T> T read(Function<Transaction, T> question) {
    return transact(question, null);
  }

  /// Does all of `change` or none of it, as one step in the history with this cause; afterwards the
  /// listeners are told.
  ///
  /// @throws StoreException when the schema refuses it or somebody else changed the record
  public <T> T write(Cause cause, Function<Transaction, T> change) {
    T result = transact(change, cause);
    listeners.forEach(Database::tell);
    return result;
  }

  /// As [#write(Cause, Function)], with the usual cause.
  public <T> T write(Function<Transaction, T> change) {
    return write(usual, change);
  }

  /// As [#write], for a change with nothing to return.
  public void change(Consumer<Transaction> change) {
    change(usual, change);
  }

  /// As [#write(Cause, Function)], for a change with nothing to return.
  public void change(Cause cause, Consumer<Transaction> change) {
    write(
        cause,
        tx -> {
          change.accept(tx);
          return true;
        });
  }

  /// The cause of what is written without naming one; before this is called it is done by hand.
  public void usually(Cause cause) {
    usual = cause;
  }

  /// Who writes: the user of this machine.
  public String who() {
    return who;
  }

  /// Calls `listener` after each commit of a [#write], on the writing thread. The database is free
  /// then, so it may read.
  public void onCommit(Runnable listener) {
    listeners.add(listener);
  }

  /// A listener's bug goes where the thread's uncaught bugs go: the change itself is saved, and who
  /// made it must not be told otherwise.
  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private synchronized <T> T transact(Function<Transaction, T> work, @Nullable Cause cause) {
    if (closed) {
      throw new IllegalStateException("The database is closed");
    }
    if (busy) {
      throw new IllegalStateException("A transaction inside a transaction");
    }
    busy = true;
    try {
      if (lost) {
        session = Session.open(location, SchemaVersion.NEWEST);
        lost = false;
      }
      return session.transact(work, cause == null ? null : new Mark(who, clock.instant(), cause));
    } catch (StoreException e) {
      noticeLoss(e);
      throw e;
    } finally {
      busy = false;
    }
  }

  private void noticeLoss(StoreException trouble) {
    switch (trouble.trouble()) {
      case NOT_WRITABLE, UNREACHABLE, UNREADABLE -> {
        if (!lost && !session.alive()) {
          lost = true;
          try {
            session.close();
          } catch (StoreException e) {
            trouble.addSuppressed(e);
          }
        }
      }
      case IN_USE, MISSING, TOO_NEW, CHANGED_BY_OTHER, REFUSED -> {}
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (location instanceof Location.LocalFile file) {
      // before another can open it and write its own
      InUse.remove(file);
    }
    if (!lost) {
      session.close();
    }
  }
}
