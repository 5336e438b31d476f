package no.husrom.plan.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.kit.work.Work;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.ui.LevelTable;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Texts;

/// The planner at work: how many have a home so far, and what is proven. It can be stopped, and
/// then the best plan so far is kept.
final class SolveStep extends Step {
  private final Draft<Making> making;
  private final Planning planning;
  private final Texts texts;
  private final ProofWords words;
  private final Label doing = label("heading");
  private final Label detail = label("muted");
  private final ProgressBar bar = new ProgressBar(0);
  private final LevelTable levels;
  private final Work work;
  private final VBox view;

  SolveStep(Desk desk, Draft<Making> making, Planning planning) {
    super(
        desk.texts(SolveStep.class).say("solve.title"),
        desk.texts(SolveStep.class).say("solve.lead"));
    this.making = making;
    this.planning = planning;
    texts = desk.texts(SolveStep.class);
    words = new ProofWords(desk.language());
    levels = new LevelTable(desk);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.say("solve.title"));
    work =
        new Work(
            desk,
            texts.say("solve.start"),
            texts.say("solve.stop"),
            this::run,
            () -> doing.setText(texts.say("solve.stopping")));
    view = new VBox(doing, detail, bar, work.line(), levels);
    view.getStyleClass().add("step-view");
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void entered() {
    Edition made = making.get().edition();
    if (made == null) {
      doing.setText(texts.say("solve.ready"));
      detail.setText(texts.say("solve.ready.detail"));
      bar.setProgress(0);
      levels.clear();
    } else {
      done(made);
    }
  }

  @Override
  public void left() {
    work.cancel();
  }

  @Override
  public List<String> problems() {
    return making.get().edition() == null ? List.of(texts.say("solve.problem")) : List.of();
  }

  private void run() {
    doing.setText(texts.say("solve.searching"));
    detail.setText("");
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    Making now = making.get();
    work.<Progress, Edition>run(
        progress -> planning.plan(now.basis(), now.draft(), progress::tell, progress::stopping),
        this::show,
        edition -> {
          making.set(now.planned(edition));
          done(edition);
        },
        this::entered);
  }

  private void show(Progress progress) {
    doing.setText(
        progress.level() < 0
            ? texts.say("solve.searching")
            : texts.say(
                "solve.proving",
                progress.level() + 1,
                Levels.COUNT,
                words.level(Levels.name(progress.level()))));
    detail.setText(texts.say("solve.placed", progress.placed(), progress.households()));
    if (progress.level() >= 0) {
      bar.setProgress((progress.level() + 0.5) / Levels.COUNT);
    }
    levels.show(progress);
  }

  private void done(Edition edition) {
    bar.setProgress(1);
    doing.setText(words.certainty(edition.plan().status()));
    detail.setText(
        texts.say(
            "solve.placed",
            edition.plan().placements().size(),
            edition.plan().placements().size() + edition.plan().unplaced().size()));
    levels.show(edition.plan().levels());
  }
}
