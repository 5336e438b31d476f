package no.husrom.measure.money.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.household.HouseholdStore;
import no.husrom.household.grant.HouseholdGrants;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Columns;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.grant.Grant;
import no.husrom.rule.rate.Rate;
import no.husrom.store.Database;
import no.husrom.text.Texts;

/// Every grant for those who are settled, with its deadline and its rate; the sum of each year on
/// top.
final class GrantsView extends VBox {
  private static final int YEARS = 5;

  private final Desk desk;
  private final Database database;
  private final Texts texts;
  private final RateWords words;
  private final RecordTable<HouseholdGrants.Row> table;
  private final VBox sums = new VBox();

  GrantsView(Desk desk, Database database, Consumer<String> household) {
    this.desk = desk;
    this.database = database;
    texts = desk.texts(GrantsView.class);
    words = new RateWords(desk.language());
    table = new RecordTable<>(texts, row -> row);
    table.few("grant.year", row -> String.valueOf(row.grant().year()));
    table.text("grant.household", HouseholdGrants.Row::household);
    table.choice("grant.kind", row -> row.grant().kind()).wide();
    table.number("grant.grantYear", row -> row.grant().grantYear());
    table.kroner("grant.kroner", row -> row.grant().kroner().orElse(null));
    table.date("grant.deadline", row -> row.grant().deadline());
    table.text("grant.rate", row -> origin(row.grant()));
    table.empty(texts.say("grant.none"));
    table.onOpen(row -> household.accept(row.householdId()));
    getStyleClass().add("overview");
    sums.getStyleClass().add("overview");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(sums, table);
  }

  void refresh() {
    desk.background()
        .run(
            () ->
                database.read(
                    tx ->
                        HouseholdGrants.of(new HouseholdStore().all(tx), new RateStore().book(tx))
                            .from(desk.today())),
            this::show);
  }

  private void show(HouseholdGrants grants) {
    table.rows(grants.rows());
    List<Node> cards = new ArrayList<>();
    for (HouseholdGrants.Year year :
        grants.years(desk.today().getYear()).stream().limit(YEARS).toList()) {
      VBox card =
          new VBox(
              Words.label(String.valueOf(year.year()), "muted"),
              Words.label(
                  year.known() == 0
                      ? texts.say("grant.sum.unknown")
                      : desk.formats().kroner(year.known()),
                  "strong"));
      if (year.unknown() > 0) {
        card.getChildren()
            .add(Words.label(texts.say("grant.unknown", year.unknown()), "warm", "small-words"));
      }
      card.getStyleClass().add("card");
      cards.add(card);
    }
    sums.getChildren().setAll(new Columns(11, cards));
    if (!grants.gone().isEmpty()) {
      note(texts.say("grant.gone", grants.gone().size()));
    }
    if (!grants.beforeTheRules().isEmpty()) {
      note(texts.say("grant.before", String.join(", ", grants.beforeTheRules())));
    }
  }

  private void note(String sentence) {
    sums.getChildren().add(Words.label(sentence, "muted", "small-words"));
  }

  private String origin(Grant grant) {
    Rate rate = grant.rate();
    return rate == null
        ? texts.say("grant.rate.unknown", words.name(grant.rateKey()))
        : words.amount(rate) + ", " + words.origin(rate);
  }
}
