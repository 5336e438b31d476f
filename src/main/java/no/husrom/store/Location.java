package no.husrom.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /// Reads what a user writes: an address starting with `jdbc:postgresql:`, `postgresql:` or
  /// `postgres:`, also with `user:password@` before the host, else the path of a file, with or
  /// without its ending.
  static Location of(String text) {
    Matcher server =
        Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(?://(?:([^:@/]*)(?::([^@/]*))?@)?)?(.*)")
            .matcher(text);
    if (!server.matches()) {
      return new LocalFile(Path.of(text.replaceAll("\\.mv\\.db$", "")).toAbsolutePath());
    }
    String slashes = text.contains("://") ? "//" : "";
    StringBuilder url = new StringBuilder("jdbc:postgresql:" + slashes + server.group(3));
    String user = server.group(1);
    if (user != null) {
      url.append(url.indexOf("?") < 0 ? '?' : '&').append("user=").append(parameter(user));
      String password = server.group(2);
      if (password != null) {
        url.append("&password=").append(parameter(password));
      }
    }
    return new Server(url.toString());
  }

  /// Percent-encoded already, but for the signs that mean something else in a parameter.
  private static String parameter(String text) {
    return text.replace("+", "%2B").replace("&", "%26");
  }
}
