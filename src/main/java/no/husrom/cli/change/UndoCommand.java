package no.husrom.cli.change;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.keep.Undo;
import no.husrom.plan.keep.UndoStore;
import no.husrom.plan.words.Names;
import no.husrom.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes the adoption of a plan back.
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "husrom.undo.plan")
  private String plan;

  public UndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return session.withDatabase(this::from);
  }

  private int from(Database database) {
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
