package no.husrom.history;

import java.util.Optional;
import java.util.function.BiFunction;
import no.husrom.store.Database;
import no.husrom.store.StoreException;
import no.husrom.store.Transaction;
import no.husrom.store.trail.Cause;
import no.husrom.store.trail.Source;

/// Takes steps back and does them again, each as a new step.
public final class History {
  private final Database database;
  private final HistoryStore steps = new HistoryStore();
  private final ReversalStore reversals = new ReversalStore();

  public History(Database database) {
    this.database = database;
  }

  /// Takes a step back, whenever it was taken. Taking back an undoing is doing the step again.
  ///
  /// @throws StoreException when the database cannot be written
  public Reversal undo(long number) {
    return reverse(number, true);
  }

  /// Does a step again that was taken back.
  ///
  /// @throws StoreException when the database cannot be written
  public Reversal redo(long number) {
    return reverse(number, false);
  }

  /// The step that [#undo] is to be asked for when the user wants the last one back.
  public Optional<HistoryStep> toUndo() {
    return last(steps::lastStanding);
  }

  /// The step that [#redo] is to be asked for when the user wants the last undoing back.
  public Optional<HistoryStep> toRedo() {
    return last(steps::lastUndone);
  }

  private Optional<HistoryStep> last(BiFunction<Transaction, String, Optional<HistoryStep>> which) {
    return database.read(tx -> which.apply(tx, database.who()));
  }

  private Reversal reverse(long number, boolean undo) {
    HistoryStep step = database.read(tx -> steps.find(tx, number)).orElse(null);
    if (step == null) {
      return new Reversal.NoStep(number);
    }
    Long of = step.ofStep();
    if (of != null) {
      boolean wasUndo = step.source() == Source.UNDO;
      return reverse(of, undo != wasUndo);
    }
    if (step.undone() == undo) {
      return new Reversal.AlreadySo(step);
    }
    try {
      database.write(
          undo ? Cause.undo(number) : Cause.redo(number),
          tx -> {
            reversals.reverse(tx, step, undo);
            return true;
          });
      return new Reversal.Done(step, undo);
    } catch (RefusedReversal e) {
      return new Reversal.Refused(step, e.obstacles());
    }
  }
}
