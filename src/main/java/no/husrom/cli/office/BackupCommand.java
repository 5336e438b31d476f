package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.Session;
import no.husrom.store.backup.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all of the database to one file, and proves it by reading it back.
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "husrom.backup.file")
  private Path file;

  @Option(names = "--json")
  private boolean json;

  public BackupCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(
        database ->
            new BackupAnswer(session, json)
                .made(new Backup(session.clock()).write(database, Session.path(file))));
  }
}
