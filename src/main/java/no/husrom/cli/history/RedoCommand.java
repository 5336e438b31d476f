package no.husrom.cli.history;

import java.util.concurrent.Callable;
import no.husrom.cli.frame.Session;
import no.husrom.history.History;
import no.husrom.history.HistoryStep;
import no.husrom.history.Reversal;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Does a step again that was taken back: the one of a number, or the user's last.
@Command(name = "redo")
public final class RedoCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--step", paramLabel = "NUMBER")
  private @Nullable Long number;

  public RedoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::on);
  }

  private int on(Database database) {
    History history = new History(database);
    Long asked = number == null ? history.toRedo().map(HistoryStep::id).orElse(null) : number;
    Reversal done = asked == null ? new Reversal.Nothing(false) : history.redo(asked);
    return new ReversalAnswer(session, database).say(done);
  }
}
