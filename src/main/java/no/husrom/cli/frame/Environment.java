package no.husrom.cli.frame;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import no.husrom.file.UserFolders;
import no.husrom.text.Language;

/// What lies around a command: where it answers, where it complains, the clock, the user's folders
/// and the user's language.
public record Environment(
    PrintWriter out, PrintWriter err, Clock clock, UserFolders folders, Language language) {

  /// That of the process.
  public static Environment ofProcess() {
    return new Environment(
        writer(System.out),
        writer(System.err),
        Clock.systemDefaultZone(),
        UserFolders.ofUser(),
        Language.fitting(Locale.getDefault()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
