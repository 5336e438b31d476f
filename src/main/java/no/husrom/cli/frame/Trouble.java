package no.husrom.cli.frame;

import no.husrom.log.Failure;
import no.husrom.store.StoreException;
import no.husrom.store.StoreWords;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells of a database in trouble, and of failures.
public record Trouble(Session session) implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    if (thrown instanceof StoreException trouble) {
      session.tell(new StoreWords(session.language()).say(trouble));
      return switch (trouble.trouble()) {
        case REFUSED, CHANGED_BY_OTHER -> ExitCode.WRONG;
        case IN_USE, MISSING, UNREADABLE, TOO_NEW, NOT_WRITABLE, UNREACHABLE -> ExitCode.DATABASE;
      };
    }
    return failure(thrown);
  }

  /// Says that there is a bug, its code and where the log is.
  public int failure(Throwable thrown) {
    Failure failure = Failure.of(thrown);
    session.tell(
        session
            .texts(Trouble.class)
            .say("failure", failure.code(), session.folders().log().toString()));
    return ExitCode.FAILURE;
  }
}
