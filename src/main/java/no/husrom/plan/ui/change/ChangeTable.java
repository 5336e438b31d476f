package no.husrom.plan.ui.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.RecordTable;
import no.husrom.plan.change.ChangeWords;
import no.husrom.plan.change.Worth;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.ChangeList;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A list of changes, with why the chosen one is made, and what it is worth, below.
final class ChangeTable extends VBox {
  private final Texts texts;
  private final RecordTable<Change> table;
  private final Label why;
  private final Map<String, Price> prices = new HashMap<>();
  private ChangeList changes = new ChangeList(List.of());
  private @Nullable ChangeWords words;

  /// What a change is worth, in a few words and in a sentence.
  record Price(String words, String sentence) {}

  ChangeTable(Desk desk) {
    texts = desk.texts(ChangeTable.class);
    Texts kinds = desk.texts(ChangeWords.class);
    why = Words.label(texts.say("changes.choose"), "why");
    table = new RecordTable<>(texts, Change::household);
    table.text("changes.household", c -> words().household(c.household())).wide();
    table.choice("changes.kind", Change::kind, kinds);
    table.text("changes.from", c -> words().from(c));
    table.text("changes.to", c -> words().to(c));
    table.text("changes.price", this::price);
    table.yesNo("changes.told", Change::told);
    table.text("changes.why", c -> words().why(c)).hidden();
    table.empty(texts.say("changes.none"));
    table.selected().addListener((_, _, row) -> tell(row));
    ScrollPane place = new ScrollPane(why);
    place.setFitToWidth(true);
    place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    place.getStyleClass().add("why-place");
    place.setAccessibleText(texts.say("changes.why"));
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("step-view");
    getChildren().setAll(table, place);
  }

  private ChangeWords words() {
    ChangeWords known = words;
    if (known == null) {
      throw new IllegalStateException("No changes are shown");
    }
    return known;
  }

  void show(ChangeList shown, ChangeWords said) {
    words = said;
    changes = shown;
    prices.clear();
    table.rows(changes.changes());
    tell(null);
  }

  private @Nullable String price(Change change) {
    Price price = prices.get(change.household());
    return price == null ? null : price.words();
  }

  /// Says what these households' changes are worth, in place of what was said before.
  void prices(Map<String, Price> known) {
    prices.putAll(known);
    table.rows(changes.changes());
    tell(table.selected().get());
  }

  /// The same by the answers for a whole list; what was found by planning stays.
  void worth(Map<String, Worth.Answer> answers) {
    Map<String, Price> known = new HashMap<>(prices);
    answers.forEach(
        (household, answer) ->
            known.putIfAbsent(
                household, new Price(words().worth(answer), words().worthLine(household, answer))));
    prices(known);
  }

  private void tell(@Nullable Change row) {
    why.setText(
        row == null
            ? texts.say("changes.choose")
            : texts.say(
                "changes.line",
                words().household(row.household()),
                words().from(row),
                words().to(row),
                words().why(row),
                sentence(row)));
  }

  private String sentence(Change row) {
    Price price = prices.get(row.household());
    return price == null ? "" : price.sentence();
  }
}
