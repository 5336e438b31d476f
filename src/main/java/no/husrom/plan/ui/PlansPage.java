package no.husrom.plan.ui;

import java.util.function.Consumer;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.table.RecordTable;
import no.husrom.plan.keep.PlanHead;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.words.PlanWords;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The editions of the years' plans; the newest adopted one of a year is the valid one.
public final class PlansPage extends Page {
  private final Desk desk;
  private final Database database;
  private final RecordTable<PlanHead> table;

  /// @param create starts the wizard
  /// @param open shows a plan by its id
  public PlansPage(Desk desk, Database database, Runnable create, Consumer<String> open) {
    super(
        desk.language(),
        desk.texts(PlansPage.class).say("plans.title"),
        desk.texts(PlansPage.class).say("plans.lead"));
    this.desk = desk;
    this.database = database;
    Texts texts = desk.texts(PlansPage.class);
    Texts words = desk.texts(PlanWords.class);
    table = new RecordTable<>(texts, PlanHead::id);
    table.text("plan", PlanHead::id);
    table.choice("scenario", PlanHead::scenario, words);
    table.choice("proof", PlanHead::status, words).wide();
    table.text("created", head -> desk.formats().time(head.created()));
    table.text(
        "adopted", head -> head.adopted() == null ? null : desk.formats().time(head.adopted()));
    table.text("adoptedBy", PlanHead::adoptedBy);
    table.empty(texts.say("plans.none"));
    table.onOpen(head -> open.accept(head.id()));
    actions(Buttons.primary(texts.say("plans.new"), Feather.PLUS, create));
    content(table);
  }

  @Override
  public void refresh() {
    desk.background().run(() -> database.read(new PlanStore()::list), table::rows);
  }
}
