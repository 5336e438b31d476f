package no.husrom.plan.ui.wizard;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.kit.Buttons;
import no.husrom.kit.Line;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;

/// The sitting tenants whose home is lost or too small in the year, and what each does: a new
/// lease, another home, out, or as the plan finds best.
final class TenantTable {
  private final Draft<Making> making;
  private final Texts texts;
  private final RecordTable<SittingTenant> table;
  private final Line choices = new Line();
  private final VBox view;
  private Names names;

  TenantTable(Draft<Making> making, Texts texts) {
    this.making = making;
    this.texts = texts;
    Texts words = Texts.of(PlanWords.class, texts.language());
    names = new Names(making.get().basis(), texts.language());
    table = new RecordTable<>(texts, SittingTenant::household);
    table.text("tenant.household", row -> names.household(row.household())).wide();
    table.text("tenant.dwelling", row -> row.hidden() ? null : names.target(row.dwelling()));
    table.choice("tenant.cause", SittingTenant::cause, words);
    table.date("tenant.ends", SittingTenant::leaseEnds);
    table.number("tenant.bedrooms", row -> row.size().bedrooms());
    table.choice("tenant.choice", this::chosen, words);
    table.empty(texts.say("tenant.none"));
    for (TenantChoice choice : TenantChoice.values()) {
      Button button = Buttons.plain(words.name(choice), () -> choose(choice));
      choices.getChildren().add(button);
    }
    choices.setDisable(true);
    table.selected().addListener((_, _, row) -> choices.setDisable(row == null));
    VBox.setVgrow(table, Priority.ALWAYS);
    view = new VBox(choices, table);
    view.getStyleClass().add("step-view");
  }

  Node view() {
    return view;
  }

  void fill() {
    names = new Names(making.get().basis(), texts.language());
    List<SittingTenant> tenants = making.get().basis().tenants();
    table.rows(tenants);
  }

  private TenantChoice chosen(SittingTenant tenant) {
    return making
        .get()
        .draft()
        .need()
        .tenants()
        .getOrDefault(tenant.household(), tenant.proposed());
  }

  private void choose(TenantChoice choice) {
    SittingTenant row = table.selected().get();
    if (row != null) {
      making.change(m -> m.withNeed(n -> n.withTenant(row.household(), choice)));
      fill();
    }
  }
}
