package no.husrom.office.attachment;

import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What files are called among a record's attachments.
public final class FileNames {
  private FileNames() {}

  /// The last part of a path, on one line.
  static String of(Path file) {
    Path last = file.getFileName();
    return (last == null ? file : last).toString().replaceAll("\\p{Cntrl}", " ").strip();
  }

  /// The name, or the first of "name (2).pdf", "name (3).pdf" that is not taken. Names that differ
  /// in capitals only are the same to many systems, and so they are here.
  public static String free(String name, Collection<String> taken) {
    Set<String> low =
        taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    String free = name;
    for (int n = 2; low.contains(free.toLowerCase(Locale.ROOT)); n++) {
      free = stem + " (" + n + ")" + ending;
    }
    return free;
  }

  /// The kind of file its ending tells of.
  static String mediaType(String name) {
    String guessed = URLConnection.guessContentTypeFromName(name);
    return guessed == null ? "application/octet-stream" : guessed;
  }
}
