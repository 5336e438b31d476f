package no.husrom.store;

import java.nio.file.Path;

/// Where a database lies: a file on this machine, or a schema on a PostgreSQL server.
public sealed interface Location {

  /// An H2 database; `file` without the ending `.mv.db`.
  record LocalFile(Path file) implements Location {
    /// The file that H2 keeps the data in.
    public Path dataFile() {
      return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    @Override
    public String toString() {
      return file.toString();
    }
  }

  /// A PostgreSQL database by its JDBC address, user and password included.
  record Server(String url) implements Location {
    @Override
    public String toString() {
      return url.replaceAll("password=[^&]*", "password=…");
    }
  }

  /// Reads what a user writes: an address starting with `jdbc:postgresql:` or `postgresql:`, else
  /// the path of a file, with or without its ending.
  static Location of(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Server(text);
    }
    if (text.startsWith("postgresql:")) {
      return new Server("jdbc:" + text);
    }
    return new LocalFile(Path.of(text.replaceAll("\\.mv\\.db$", "")).toAbsolutePath());
  }
}
