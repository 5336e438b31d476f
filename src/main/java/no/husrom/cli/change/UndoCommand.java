package no.husrom.cli.change;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.cli.history.ReversalAnswer;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.keep.UndoStore;
import no.husrom.plan.words.Names;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes something back: the adoption of a plan, or any step of the history; without either, the
/// user's last step.
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", descriptionKey = "husrom.undo.plan")
  private @Nullable String plan;

  @Option(names = "--step", paramLabel = "NUMBER")
  private @Nullable Long step;

  public UndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
    String adopted = plan;
    return adopted == null || step != null
        ? new ReversalAnswer(session, database).undo(step)
        : adoption(database, adopted);
  }

  private int adoption(Database database, String plan) {
    LocalDate today = LocalDate.now(session.clock());
    Undo undo = database.write(tx -> new UndoStore().undo(tx, plan));
    Basis basis = database.read(tx -> new BasisStore().read(tx, today.getYear(), today));
    Names names = new Names(basis, session.language());
    String said = new ChangeWords(session.language(), names, today, Set.of()).undo(plan, undo);
    if (undo instanceof Undo.Undone) {
      session.answer(said);
      return ExitCode.DONE;
    }
    return session.wrong(said);
  }
}
