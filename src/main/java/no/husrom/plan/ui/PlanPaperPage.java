package no.husrom.plan.ui;

import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.paper.ui.PaperView;
import no.husrom.plan.document.paper.PlanPaper;
import no.husrom.plan.show.Readers;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;

/// A plan as it will be on paper: choose for whom, see the pages, save as PDF or print.
final class PlanPaperPage extends Page {
  private final Desk desk;
  private final PlanPage.Opened opened;
  private final Texts texts;
  private final Field<Readers> readers;
  private final PaperView view;

  PlanPaperPage(Desk desk, PlanPage.Opened opened) {
    super(
        desk.language(),
        desk.texts(PlanPaperPage.class).say("paper.title", opened.edition().plan().id()),
        desk.texts(PlanPaperPage.class).say("paper.lead"));
    this.desk = desk;
    this.opened = opened;
    texts = desk.texts(PlanPaperPage.class);
    Form form = new Form(texts);
    readers =
        form.choice("readers", Readers.class, desk.texts(PlanWords.class))
            .required()
            .set(Readers.INTERNAL);
    readers.onChange(this::refresh);
    view = new PaperView(desk, notice());
    actions(view.actions());
    VBox body = new VBox(form, view);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    if (readers.problem().isEmpty()) {
      Readers chosen = readers.get();
      view.show(
          () ->
              new PaperView.Named(
                  PlanExport.fileName(texts, opened, chosen) + ".pdf",
                  PlanPaper.of(chosen, opened.edition().plan(), opened.basis(), desk.language())));
    }
  }
}
