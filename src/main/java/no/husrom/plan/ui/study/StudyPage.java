package no.husrom.plan.ui.study;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import no.husrom.file.Saving;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.FilePicker;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.layout.Words;
import no.husrom.kit.work.Work;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.plan.solve.study.Done;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.study.StudyYear;
import no.husrom.plan.study.report.Study;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.plan.study.report.StudyWorkbook;
import no.husrom.plan.words.LostWords;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The studies of a plan's year: which one, the planner at work, and what it came to.
public final class StudyPage extends Page {
  private final Desk desk;
  private final Supplier<StudyYear> years;
  private final Texts texts;
  private final Field<Study> study;
  private final Label lead = Words.label("", "muted");
  private final Label doing = Words.label("");
  private final ProgressBar bar = new ProgressBar(0);
  private final Work work;
  private final Button save;
  private final Button print;
  private final VBox result = new VBox();
  private @Nullable Made made;

  /// A study with the year it is of.
  record Made(StudyYear year, StudyReport report) {}

  /// @param years makes the year that is studied; slow, off the screen's thread
  public StudyPage(Desk desk, Supplier<StudyYear> years) {
    super(
        desk.language(),
        desk.texts(StudyPage.class).say("study.title"),
        desk.texts(StudyPage.class).say("study.lead"));
    this.desk = desk;
    this.years = years;
    texts = desk.texts(StudyPage.class);
    Form form = new Form(texts);
    study =
        form.choice("study", Study.class, desk.texts(StudyReport.class))
            .required()
            .set(Study.SPLIT);
    study.getStyleClass().add("field-study");
    work =
        new Work(
            desk,
            texts.say("study.start"),
            texts.say("study.stop"),
            this::run,
            () -> doing.setText(texts.say("study.stopping")));
    save = Buttons.plain(texts.say("study.save"), Feather.DOWNLOAD, this::save);
    print = Buttons.plain(texts.say("study.print"), Feather.PRINTER, this::paper);
    actions(save, print);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.say("study.working"));
    result.getStyleClass().add("overview");
    VBox body = new VBox(form, lead, work.line(), doing, bar, result);
    body.getStyleClass().add("step-view");
    scrolling(body);
    study.onChange(this::choose);
    choose();
  }

  @Override
  public void refresh() {
    // a study is of the registers as they were when it was started
  }

  @Override
  public boolean mayLeave() {
    if (work.running()) {
      work.cancel();
      finished();
      choose();
    }
    return true;
  }

  private void choose() {
    work.ready(study.value().isPresent());
    study.value().ifPresent(chosen -> lead.setText(texts.say("about." + chosen)));
    if (!work.running()) {
      made = null;
      result.getChildren().clear();
      tell("", 0);
    }
    enable();
  }

  private void enable() {
    save.setDisable(made == null);
    print.setDisable(made == null);
  }

  private void tell(String words, double progress) {
    boolean working = !words.isEmpty();
    doing.setText(words);
    bar.setProgress(progress);
    doing.setVisible(working);
    doing.setManaged(working);
    bar.setVisible(working);
    bar.setManaged(working);
  }

  private void run() {
    Study chosen = study.get();
    choose();
    study.setDisable(true);
    tell(texts.say("study.working"), ProgressBar.INDETERMINATE_PROGRESS);
    work.<Done, Made>run(
        progress -> {
          Solves solves =
              new Solves(new Planner(), Settings.STANDARD, progress::tell, progress::stopping);
          StudyYear year = years.get();
          return new Made(year, chosen.report(year, solves, desk.language()));
        },
        this::progress,
        this::done,
        () -> {
          finished();
          choose();
        });
  }

  private void progress(Done done) {
    if (!work.stopped()) {
      tell(
          texts.say("study.plans", done.solves(), Math.max(done.of(), done.solves() + 1)),
          done.of() == 0
              ? ProgressBar.INDETERMINATE_PROGRESS
              : Math.min(1, (double) done.solves() / done.of()));
    }
  }

  private void finished() {
    study.setDisable(false);
    tell("", 0);
  }

  private void done(Made now) {
    finished();
    made = now;
    List<String> lost = new LostWords(now.year().basis(), desk.language()).lines(now.year().lost());
    if (!lost.isEmpty()) {
      notice().warning(String.join("\n", lost));
    }
    result.getChildren().setAll(new StudyView(desk, now.report()));
    enable();
  }

  private void paper() {
    Made now = made;
    if (now != null) {
      desk.pages().open(new StudyPaperPage(desk, now));
    }
  }

  private void save() {
    Made now = made;
    if (now != null) {
      String name = fileName(texts, now) + ".xlsx";
      desk.dialogs()
          .files()
          .save(texts.say("study.save"), name, FilePicker.Kind.WORKBOOK)
          .ifPresent(
              file ->
                  desk.background()
                      .run(
                          () -> StudyWorkbook.of(now.report(), desk.language()).save(file),
                          this::written));
    }
  }

  /// A name to propose, without its ending.
  static String fileName(Texts texts, Made made) {
    return texts.say("study.file", String.valueOf(made.year().draft().year()));
  }

  private void written(Saving saving) {
    switch (saving) {
      case Saving.Saved saved -> notice().success(texts.say("study.written", saved.file()));
      case Saving.NotSaved not -> notice().error(not.sentence(desk.language()));
    }
  }
}
