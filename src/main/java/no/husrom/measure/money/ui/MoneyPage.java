package no.husrom.measure.money.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;
import no.husrom.kit.Desk;
import no.husrom.kit.Page;
import no.husrom.kit.Segments;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// Grants for those who are settled, and what a project costs and the rent that covers it.
public final class MoneyPage extends Page {
  private enum Part {
    GRANTS,
    PROJECT
  }

  private final GrantsView grants;
  private final ProjectView project;
  private final BorderPane body = new BorderPane();

  /// @param household opens one of the register
  public MoneyPage(Desk desk, Database database, Consumer<String> household) {
    super(
        desk.language(),
        desk.texts(MoneyPage.class).say("title"),
        desk.texts(MoneyPage.class).say("lead"));
    Texts texts = desk.texts(MoneyPage.class);
    grants = new GrantsView(desk, database, household);
    project = new ProjectView(desk, database);
    actions(
        new Segments<>(
            texts.say("part"), List.of(Part.values()), texts::name, Part.GRANTS, this::choose));
    content(body);
    choose(Part.GRANTS);
  }

  @Override
  public void refresh() {
    grants.refresh();
    project.refresh();
  }

  private void choose(Part part) {
    body.setCenter(
        switch (part) {
          case GRANTS -> grants;
          case PROJECT -> project;
        });
  }
}
