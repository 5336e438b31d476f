package no.husrom.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The note beside a database file that says who has it open. Only a courtesy: the lock itself is
/// H2's.
final class InUse {
  private InUse() {}

  private static Path note(Location.LocalFile location) {
    return location.file().resolveSibling(location.file().getFileName() + ".inuse");
  }

  static void write(Location.LocalFile location, Instant now) {
    String time =
        DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT)
            .format(now.atZone(ZoneId.systemDefault()));
    try {
      Files.writeString(
          note(location), System.getProperty("user.name") + "@" + host() + " (" + time + ")");
    } catch (IOException e) {
      System.getLogger(InUse.class.getName()).log(System.Logger.Level.WARNING, "No in-use note", e);
    }
  }

  /// Who, since when; empty when nobody wrote it down.
  static String read(Location.LocalFile location) {
    try {
      return Files.readString(note(location)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  static void remove(Location.LocalFile location) {
    try {
      Files.deleteIfExists(note(location));
    } catch (IOException e) {
      System.getLogger(InUse.class.getName()).log(System.Logger.Level.WARNING, "In-use note", e);
    }
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "localhost";
    }
  }
}
