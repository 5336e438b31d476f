package no.husrom.cli.history;

import no.husrom.cli.frame.ExitCode;
import no.husrom.cli.frame.Session;
import no.husrom.history.History;
import no.husrom.history.HistoryStep;
import no.husrom.history.Reversal;
import no.husrom.history.words.HiddenStore;
import no.husrom.history.words.HistoryWords;
import no.husrom.store.Database;
import org.jspecify.annotations.Nullable;

/// Takes steps back for a command, and says what became of it.
public record ReversalAnswer(Session session, Database database) {

  /// Takes back the step of this number, or the user's last.
  public int undo(@Nullable Long number) {
    History history = new History(database);
    Long asked = number == null ? history.toUndo().map(HistoryStep::id).orElse(null) : number;
    return say(asked == null ? new Reversal.Nothing(true) : history.undo(asked));
  }

  /// Says it, and gives the exit code for it.
  int say(Reversal reversal) {
    String said =
        new HistoryWords(session.language())
            .say(reversal, database.read(tx -> new HiddenStore().among(tx, reversal)));
    if (reversal instanceof Reversal.Done) {
      session.answer(said);
      return ExitCode.DONE;
    }
    return session.wrong(said);
  }
}
