package no.husrom;

import no.husrom.app.App;
import no.husrom.cli.Cli;
import no.husrom.cli.frame.Environment;
import no.husrom.log.LogFile;
import no.husrom.text.Texts;

/// Picks the window or a command. Not a JavaFX class, so that commands run with no display.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Environment environment = Environment.ofProcess();
    LogFile.start(environment.folders().log());
    System.exit(new Cli(environment, () -> window(environment, args)).run(args));
  }

  private static int window(Environment environment, String... args) {
    if (!App.canOpen(System.getProperty("os.name"), System.getenv())) {
      environment.err().println(Texts.of(Main.class, environment.language()).say("no-display"));
      return 4;
    }
    App.open(args);
    return 0;
  }
}
