package no.husrom;

import no.husrom.app.App;
import no.husrom.app.PageBench;
import no.husrom.cli.Cli;
import no.husrom.cli.Showcase;
import no.husrom.cli.frame.Environment;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.log.LogFile;

/// Picks the window or a command. Not a JavaFX class, so that commands run with no display.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Environment environment = Environment.ofProcess();
    LogFile.start(environment.folders().log());
    System.exit(new Cli(environment, Main::window, PageBench::measure).run(args));
  }

  /// Opens the window; with no display, does the main job on the demo municipality instead.
  private static int window(Session session) {
    if (App.canOpen(System.getProperty("os.name"), System.getenv())) {
      try {
        App.open(session.forWindow().toArray(String[]::new));
        return ExitCode.DONE;
      } catch (UnsupportedOperationException e) {
        // the environment names a display, but there is none behind the name
        System.getLogger(Main.class.getName()).log(System.Logger.Level.WARNING, "No window", e);
      }
    }
    return new Showcase(session).run();
  }
}
