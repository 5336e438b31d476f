package no.husrom.history.ui;

import java.util.Optional;
import java.util.function.Supplier;
import no.husrom.history.History;
import no.husrom.history.HistoryStep;
import no.husrom.history.Reversal;
import no.husrom.history.words.Hidden;
import no.husrom.history.words.HiddenStore;
import no.husrom.history.words.HistoryWords;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.store.Database;
import no.husrom.store.trail.Source;
import no.husrom.text.Texts;

/// Takes steps back and does them again for the user, and says on the page that is shown what
/// became of it.
public final class Undoing {
  private final Desk desk;
  private final Database database;
  private final History history;
  private final HistoryWords words;
  private final Texts texts;

  public Undoing(Desk desk, Database database) {
    this.desk = desk;
    this.database = database;
    this.history = new History(database);
    this.words = new HistoryWords(desk.language());
    this.texts = desk.texts(Undoing.class);
  }

  /// What became of it, and whose address must not be told when it is said.
  private record Told(Reversal reversal, Hidden hidden) {}

  /// Takes back the last step of this user that stands.
  public void undoLast() {
    last(history::toUndo, true);
  }

  /// Does the step again that this user has just taken back.
  public void redoLast() {
    last(history::toRedo, false);
  }

  private void last(Supplier<Optional<HistoryStep>> which, boolean undo) {
    desk.background()
        .run(
            which::get,
            step -> {
              if (step.isPresent()) {
                reverse(step.get(), undo);
              } else {
                say(new Told(new Reversal.Nothing(undo), Hidden.NONE));
              }
            });
  }

  /// Takes a step back, or does it again when it has been; asks before large ones.
  public void reverse(HistoryStep step, boolean undo) {
    if (undo && step.source() != Source.HAND && !step.reverses() && !confirmed(step)) {
      return;
    }
    desk.background()
        .run(
            () -> {
              Reversal done = undo ? history.undo(step.id()) : history.redo(step.id());
              return new Told(done, database.read(tx -> new HiddenStore().among(tx, done)));
            },
            this::say);
  }

  private boolean confirmed(HistoryStep step) {
    return desk.dialogs()
        .confirm(
            texts.say("confirm.title"),
            texts.say(
                "confirm.question",
                "" + step.id(),
                words.source(step),
                words.what(step),
                desk.formats().time(step.at()),
                step.records()),
            texts.say("undo"));
  }

  private void say(Told told) {
    Page page = desk.pages().current().get();
    if (page == null) {
      return;
    }
    String said = words.say(told.reversal(), told.hidden());
    if (told.reversal() instanceof Reversal.Done) {
      page.refresh();
      page.notice().success(said);
    } else {
      page.notice().warning(said);
    }
  }
}
