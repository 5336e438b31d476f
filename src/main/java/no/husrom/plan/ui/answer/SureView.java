package no.husrom.plan.ui.answer;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.kit.work.Work;
import no.husrom.plan.Unplaced;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.explain.Explainer;
import no.husrom.plan.solve.explain.change.Change;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.ReasonWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What it takes to give one household a home when everything is planned again: each change is
/// tried, the cheapest first, and it is said which one is tried now.
public final class SureView extends VBox {
  private final Texts texts;
  private final Edition edition;
  private final ReasonWords words;
  private final Names names;
  private final Label says;
  private final Work work;
  private @Nullable Unplaced chosen;

  /// What came of it; the change is null when none does, or when it was stopped.
  private record Found(@Nullable Change change, boolean stopped) {}

  public SureView(Desk desk, Edition edition, Names names) {
    this.edition = edition;
    this.names = names;
    texts = desk.texts(SureView.class);
    words = new ReasonWords(desk.language(), names, edition.plan().starts());
    says = Words.label(texts.say("sure.choose"), "muted");
    work = new Work(desk, texts.say("sure.start"), texts.say("sure.stop"), this::run, () -> {});
    work.ready(false);
    getStyleClass().add("candidates");
    getChildren().setAll(work.line(), says);
  }

  /// Asks about another household; what was under way for the one before is dropped.
  public void choose(@Nullable Unplaced unplaced) {
    work.cancel();
    chosen = unplaced;
    boolean ready = unplaced != null && !unplaced.who().hidden();
    work.ready(ready);
    says.setText(texts.say(ready ? "sure.ready" : "sure.choose"));
  }

  private void run() {
    Unplaced asked = chosen;
    if (asked == null) {
      return;
    }
    says.setText(texts.say("sure.begins"));
    work.<Change, Found>run(
        progress ->
            new Found(
                new Explainer(edition.problem(), edition.proposal())
                    .cheapestChange(
                        asked.who().id(), Settings.STANDARD, progress::tell, progress::stopping),
                progress.stopping()),
        change -> says.setText(texts.say("sure.trying", words.say(change.reason()))),
        found -> says.setText(said(asked, found)),
        () -> choose(asked));
  }

  private String said(Unplaced asked, Found found) {
    String who = names.of(asked.who());
    Change change = found.change();
    return change != null
        ? texts.say("sure.found", who, words.say(change.reason()))
        : texts.say(found.stopped() ? "sure.stopped" : "sure.none", who);
  }
}
