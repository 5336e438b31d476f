package no.husrom.overview.ui;

import java.util.List;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.layout.Columns;
import no.husrom.mapping.MappingStore;
import no.husrom.mapping.Score;
import no.husrom.overview.Overview;
import no.husrom.overview.OverviewStore;
import no.husrom.store.Database;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The first screen. Before anything is registered it says how to begin.
public final class OverviewPage extends Page {
  /// Both from one moment.
  private record Read(Overview overview, Score known) {}

  private final Desk desk;
  private final Texts texts;
  private final Database database;
  private final Ways ways;
  private final OverviewStore store = new OverviewStore();
  private final VBox body = new VBox();
  private final RowPages rows;

  public OverviewPage(Desk desk, Database database, Ways ways) {
    super(desk.language(), desk.texts(OverviewPage.class).say("title"), "");
    this.desk = desk;
    this.texts = desk.texts(OverviewPage.class);
    this.database = database;
    this.ways = ways;
    this.rows = new RowPages(desk, this::read, ways);
    body.getStyleClass().add("overview");
    scrolling(body);
  }

  @Override
  public void refresh() {
    desk.background()
        .run(
            () ->
                database.read(
                    tx ->
                        new Read(
                            store.read(tx, desk.today()),
                            new MappingStore().total(tx, desk.today()))),
            this::show);
  }

  private Overview read() {
    return database.read(tx -> store.read(tx, desk.today()));
  }

  private void show(Read read) {
    Overview overview = read.overview();
    String today = desk.formats().date(overview.day());
    subtitle(overview.empty() ? "" : texts.say("lead", today));
    if (overview.empty()) {
      actions();
      body.getChildren().setAll(new Beginning(texts, ways));
      return;
    }
    actions(Buttons.primary(texts.say("plan.new"), Feather.MAP, ways.newPlan()));
    FigureCards cards = new FigureCards(texts, overview, rows, ways);
    body.getChildren()
        .setAll(
            new Columns(14, cards.all(read.known())),
            new Columns(
                30,
                List.of(
                    new DuePanel(texts, overview, rows), new MissingPanel(texts, overview, rows))));
  }
}
