package no.husrom.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.husrom.cli.frame.Session;
import no.husrom.register.RegisterStore;
import no.husrom.register.Registers;
import no.husrom.store.Database;
import no.husrom.store.Location;

/// A folder for the time of a benchmark, with the databases and workbooks it works on.
record Folder(Path path) implements AutoCloseable {

  static Folder make() {
    try {
      return new Folder(Files.createTempDirectory("husrom-bench"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /// A new, empty database.
  Database database(String name, Session session) {
    return Database.open(new Location.LocalFile(file(name)), session.clock());
  }

  /// A new database with these registers.
  Database database(String name, Session session, Registers registers) {
    Database made = database(name, session);
    made.change(tx -> new RegisterStore().save(tx, registers));
    return made;
  }

  /// Takes the folder away with all that is in it.
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(path)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : innermostFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
