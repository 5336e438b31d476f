package no.husrom.plan.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.husrom.kit.Desk;
import no.husrom.plan.Costs;
import no.husrom.plan.Plan;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the plan costs, held against the budgets.
final class MoneyView extends VBox {

  MoneyView(Desk desk, Plan plan) {
    Texts texts = desk.texts(MoneyView.class);
    Formats formats = desk.formats();
    Costs costs = plan.costs();
    getStyleClass().add("money-view");
    add(against(texts, formats, "money.operating", costs.operating(), costs.operatingBudget()));
    add(
        against(
            texts, formats, "money.investment", costs.netInvestment(), costs.investmentBudget()));
    add(texts.say("money.grant", formats.kroner(costs.grant())));
    add(
        texts.say(
            "money.temporary",
            formats.kroner(costs.temporary()),
            formats.number(costs.temporaryDays())));
  }

  private void add(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(label);
  }

  private static String against(
      Texts texts, Formats formats, String key, long kroner, @Nullable Long budget) {
    return texts.say(key, formats.kroner(kroner))
        + " "
        + (budget == null
            ? texts.say("money.noBudget")
            : texts.say("money.budget", formats.kroner(budget)));
  }
}
