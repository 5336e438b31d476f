package no.husrom;

import no.husrom.cli.Cli;
import no.husrom.cli.frame.Environment;
import no.husrom.log.LogFile;

/// Picks the window or a command. Not a JavaFX class, so that commands run with no display.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Environment environment = Environment.ofProcess();
    LogFile.start(environment.folders().log());
    System.exit(new Cli(environment, () -> 0).run(args));
  }
}
