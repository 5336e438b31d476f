package no.husrom.cli;

import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import no.husrom.cli.frame.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The program itself, with no command: opens the window.
@Command(name = "husrom", versionProvider = Version.class)
final class Husrom implements Callable<Integer> {
  @Mixin private final Session session;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  private final ToIntFunction<Session> window;

  Husrom(Session session, ToIntFunction<Session> window) {
    this.session = session;
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.applyAsInt(session);
  }
}
