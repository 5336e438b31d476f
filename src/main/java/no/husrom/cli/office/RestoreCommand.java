package no.husrom.cli.office;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.Session;
import no.husrom.store.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the database: all of it or nothing.
@Command(name = "restore")
public final class RestoreCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "husrom.restore.file")
  private Path file;

  @Option(names = "--replace")
  private boolean replace;

  @Option(names = "--json")
  private boolean json;

  public RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return new BackupAnswer(session, json)
        .restored(
            new Restore(session.clock()).into(session.location(), Session.path(file), replace));
  }
}
