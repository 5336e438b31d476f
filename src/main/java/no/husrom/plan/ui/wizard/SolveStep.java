package no.husrom.plan.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Job;
import no.husrom.kit.Line;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.planner.Progress;
import no.husrom.plan.ui.LevelTable;
import no.husrom.plan.words.ProofWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The planner at work: how many have a home so far, and what is proven. It can be stopped, and
/// then the best plan so far is kept.
final class SolveStep extends Step {
  private final Draft<Making> making;
  private final Desk desk;
  private final Planning planning;
  private final Texts texts;
  private final ProofWords words;
  private final Label doing = label("heading");
  private final Label detail = label("muted");
  private final ProgressBar bar = new ProgressBar(0);
  private final LevelTable levels;
  private final Button start;
  private final Button stop;
  private final VBox view;
  private @Nullable Job job;

  SolveStep(Desk desk, Draft<Making> making, Planning planning) {
    super(
        desk.texts(SolveStep.class).say("solve.title"),
        desk.texts(SolveStep.class).say("solve.lead"));
    this.making = making;
    this.desk = desk;
    this.planning = planning;
    texts = desk.texts(SolveStep.class);
    words = new ProofWords(desk.language());
    levels = new LevelTable(desk);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.say("solve.title"));
    start = Buttons.primary(texts.say("solve.start"), Feather.PLAY, this::run);
    stop = Buttons.plain(texts.say("solve.stop"), Feather.SQUARE, this::stop);
    view = new VBox(doing, detail, bar, new Line(start, stop), levels);
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
      busy(false);
    } else {
      done(made);
    }
  }

  @Override
  public void left() {
    Job running = job;
    if (running != null) {
      running.cancel();
      job = null;
    }
  }

  @Override
  public List<String> problems() {
    return making.get().edition() == null ? List.of(texts.say("solve.problem")) : List.of();
  }

  private void busy(boolean working) {
    start.setDisable(working);
    stop.setDisable(!working);
  }

  private void run() {
    busy(true);
    doing.setText(texts.say("solve.searching"));
    detail.setText("");
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    Making now = making.get();
    job =
        desk.background()
            .<Progress, Edition>watch(
                progress ->
                    planning.plan(now.basis(), now.draft(), progress::tell, progress::stopping),
                this::show,
                edition -> {
                  job = null;
                  making.set(now.planned(edition));
                  done(edition);
                },
                failure -> {
                  job = null;
                  entered();
                  desk.background().fail(failure);
                });
  }

  private void stop() {
    Job running = job;
    if (running != null) {
      running.stop();
    }
    stop.setDisable(true);
    doing.setText(texts.say("solve.stopping"));
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
    busy(false);
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
