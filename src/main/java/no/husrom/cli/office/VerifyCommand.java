package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.Session;
import no.husrom.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Proves a backup without touching any database.
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "husrom.verify.file")
  private Path file;

  @Option(names = "--json")
  private boolean json;

  public VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new BackupAnswer(session, json)
        .sound(new Backup(session.clock()).verify(Session.path(file)));
  }
}
