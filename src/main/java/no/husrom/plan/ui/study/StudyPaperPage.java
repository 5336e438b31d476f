package no.husrom.plan.ui.study;

import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.paper.ui.PaperView;
import no.husrom.plan.study.report.StudyPaper;
import no.husrom.plan.study.report.StudyReport;
import no.husrom.text.Texts;

/// A study as it will be on paper: with or without the tables that name households, saved as PDF or
/// printed.
final class StudyPaperPage extends Page {
  private final Desk desk;
  private final StudyPage.Made made;
  private final Texts texts;
  private final Field<Naming> naming;
  private final PaperView view;

  /// Who is named on the paper.
  enum Naming {
    WITHOUT_NAMES,
    WITH_NAMES
  }

  StudyPaperPage(Desk desk, StudyPage.Made made) {
    super(
        desk.language(), made.report().title(), desk.texts(StudyPaperPage.class).say("paper.lead"));
    this.desk = desk;
    this.made = made;
    texts = desk.texts(StudyPaperPage.class);
    Form form = new Form(texts);
    naming = form.choice("naming", Naming.class).required().set(Naming.WITHOUT_NAMES);
    naming.getStyleClass().add("field-study");
    naming.onChange(this::refresh);
    view = new PaperView(desk, notice());
    actions(view.actions());
    VBox body = new VBox(form, view);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    if (naming.problem().isPresent()) {
      return;
    }
    boolean named = naming.get() == Naming.WITH_NAMES;
    StudyReport report = named ? made.report() : made.report().withoutNames();
    view.show(
        () ->
            new PaperView.Named(
                StudyPage.fileName(texts, made) + ".pdf",
                StudyPaper.of(report, made.year(), desk.today(), desk.language())));
  }
}
