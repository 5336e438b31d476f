package no.husrom.store;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import no.husrom.store.StoreException.Trouble;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataChangedException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/// The open database: one connection, used by one thread at a time. What [#write] has returned from
/// is in the file and survives a killed process and a power cut.
public final class Database implements AutoCloseable {
  private final Location location;
  private final SQLDialect dialect;
  private final Connection connection;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Database(Location location, Connection connection) {
    this.location = location;
    this.dialect = Opening.dialect(location);
    this.connection = connection;
  }

  /// Opens the database, makes it when it is not there, and brings its schema up to date.
  ///
  /// @throws StoreException in use by another, unreadable, not writable, too new, unreachable
  public static Database open(Location location, Clock clock) {
    Connection connection = Opening.connect(location);
    try {
      Opening.migrate(location, connection);
      if (location instanceof Location.LocalFile file) {
        InUse.write(file, clock.instant());
      }
      return new Database(location, connection);
    } catch (RuntimeException e) {
      try {
        connection.close();
      } catch (SQLException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
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

  /// Answers a question. Sees one state of the database, never half a transaction.
  public <T> T read(Function<Transaction, T> question) {
    return transact(question, false);
  }

  /// Does all of `change` or none of it; afterwards the listeners are told.
  ///
  /// @throws StoreException when the schema refuses it or somebody else changed the record
  public <T> T write(Function<Transaction, T> change) {
    T result = transact(change, true);
    listeners.forEach(Runnable::run);
    return result;
  }

  /// As [#write], for a change with nothing to return.
  public void change(Consumer<Transaction> change) {
    write(
        tx -> {
          change.accept(tx);
          return true;
        });
  }

  /// Calls `listener` after each commit of a [#write], on the writing thread.
  public void onCommit(Runnable listener) {
    listeners.add(listener);
  }

  private synchronized <T> T transact(Function<Transaction, T> work, boolean writes) {
    try {
      connection.setAutoCommit(false);
      T result;
      try {
        Settings settings = new Settings().withRenderSchema(false);
        result = work.apply(new Transaction(DSL.using(connection, dialect, settings)));
        connection.commit();
      } catch (RuntimeException | Error e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
      if (writes && dialect == SQLDialect.H2) {
        try (var statement = connection.createStatement()) {
          statement.execute("CHECKPOINT SYNC");
        }
      }
      return result;
    } catch (IntegrityConstraintViolationException e) {
      throw new StoreException(Trouble.REFUSED, String.valueOf(e.getMessage()), e);
    } catch (DataChangedException e) {
      throw new StoreException(Trouble.CHANGED_BY_OTHER, "", e);
    } catch (DataAccessException | SQLException e) {
      throw new StoreException(Trouble.NOT_WRITABLE, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException(Trouble.NOT_WRITABLE, location.toString(), e);
    } finally {
      if (location instanceof Location.LocalFile file) {
        InUse.remove(file);
      }
    }
  }
}
