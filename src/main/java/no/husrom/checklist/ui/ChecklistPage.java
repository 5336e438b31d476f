package no.husrom.checklist.ui;

import javafx.scene.layout.VBox;
import no.husrom.checklist.Checklist;
import no.husrom.checklist.ChecklistKind;
import no.husrom.checklist.ChecklistPaper;
import no.husrom.dwelling.Dwelling;
import no.husrom.dwelling.DwellingStore;
import no.husrom.household.Household;
import no.husrom.household.HouseholdStore;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.lease.Lease;
import no.husrom.office.Office;
import no.husrom.office.OfficeStore;
import no.husrom.paper.ui.PaperView;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// The checklist of one lease: choose the kind, see the pages, save as PDF or print.
public final class ChecklistPage extends Page {
  private final Desk desk;
  private final Database database;
  private final Lease lease;
  private final Field<ChecklistKind> kind;
  private final PaperView view;

  public ChecklistPage(Desk desk, Database database, Lease lease) {
    super(
        desk.language(),
        desk.texts(ChecklistPage.class).say("title"),
        desk.texts(ChecklistPage.class).say("lead"));
    this.desk = desk;
    this.database = database;
    this.lease = lease;
    Texts texts = desk.texts(ChecklistPage.class);
    Form form = new Form(texts);
    kind = form.choice("kind", ChecklistKind.class).required().set(ChecklistKind.MOVE_IN);
    kind.onChange(this::refresh);
    view = new PaperView(desk, notice());
    actions(view.actions());
    VBox body = new VBox(form, view);
    body.getStyleClass().add("step-view");
    scrolling(body);
  }

  @Override
  public void refresh() {
    if (kind.problem().isEmpty()) {
      ChecklistKind chosen = kind.get();
      view.show(() -> compose(chosen));
    }
  }

  private PaperView.Named compose(ChecklistKind chosen) {
    ChecklistPaper paper =
        new ChecklistPaper(
            database.read(
                tx -> {
                  Household household =
                      new HouseholdStore().find(tx, lease.householdId()).orElseThrow();
                  Dwelling dwelling =
                      new DwellingStore().find(tx, lease.dwellingId()).orElseThrow();
                  Office office = new OfficeStore().read(tx);
                  return Checklist.forLease(
                      chosen, lease, household, dwelling, office.municipality());
                }),
            desk.language(),
            desk.today());
    return new PaperView.Named(paper.fileName(), paper.paper());
  }
}
