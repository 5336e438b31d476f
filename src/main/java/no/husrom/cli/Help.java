package no.husrom.cli;

import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.cli.frame.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows help on the program, or on one command.
@Command(name = "help")
final class Help implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "command")
  private @Nullable String command;

  Help(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    CommandLine about = command == null ? program : program.getSubcommands().get(command);
    if (about == null) {
      session.tell(
          session.texts(WrongUsage.class).say("usage.unknown-command", String.valueOf(command)));
      return ExitCode.USAGE;
    }
    session.answer(about.getUsageMessage().stripTrailing());
    return ExitCode.DONE;
  }
}
