package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.husrom.household.Household;
import no.husrom.household.stay.Stay;
import no.husrom.kit.Buttons;
import no.husrom.kit.Desk;
import no.husrom.kit.Line;
import no.husrom.kit.form.FormDialog;
import no.husrom.kit.table.RecordTable;
import no.husrom.kit.wizard.Draft;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.SittingTenant;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.ui.fact.WayOutChoice;
import no.husrom.plan.ui.fact.WayOutForm;
import no.husrom.plan.words.Names;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The sitting tenants whose home is lost or too small in the year, and what each does: a new
/// lease, another home, out, or as the plan finds best.
final class TenantTable {
  private final Desk desk;
  private final Draft<Making> making;
  private final FactDesk facts;
  private final Texts texts;
  private final RecordTable<SittingTenant> table;
  private final Line choices = new Line();
  private final VBox view;
  private Names names;

  TenantTable(Desk desk, Draft<Making> making, FactDesk facts) {
    this.desk = desk;
    this.making = making;
    this.facts = facts;
    texts = desk.texts(TenantTable.class);
    Texts words = Texts.of(PlanWords.class, texts.language());
    names = new Names(making.get().basis(), texts.language());
    table = new RecordTable<>(texts, SittingTenant::household);
    table.text("tenant.household", row -> names.first(row.household())).wide();
    table.text("tenant.dwelling", row -> row.hidden() ? null : names.target(row.dwelling()));
    table.choice("tenant.cause", SittingTenant::cause, words);
    table.date("tenant.ends", SittingTenant::leaseEnds);
    table.number("tenant.bedrooms", row -> row.size().bedrooms());
    table.choice("tenant.choice", this::chosen, words);
    table.date("tenant.leaves", row -> stay(row).leavesFrom());
    table.kroner("tenant.cost", row -> stay(row).leavingCost());
    table.empty(texts.say("tenant.none"));
    for (TenantChoice choice : TenantChoice.values()) {
      Button button = Buttons.plain(words.name(choice), () -> choose(choice));
      choices.getChildren().add(button);
    }
    choices.setDisable(true);
    table.selected().addListener((_, _, row) -> choices.setDisable(row == null));
    VBox.setVgrow(table, Priority.ALWAYS);
    Button leaving = Buttons.plain(texts.say("tenant.leaving"), Feather.LOG_OUT, this::ask);
    view = new VBox(new Line(choices, leaving), table);
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

  private Stay stay(SittingTenant tenant) {
    return making
        .get()
        .basis()
        .household(tenant.household())
        .map(Household::stay)
        .orElse(Stay.UNKNOWN);
  }

  /// Asks how a tenant could leave: those who the ladder says could are offered first.
  private void ask() {
    Basis basis = making.get().basis();
    desk.background().run(() -> facts.possible(basis), possible -> ask(basis, possible));
  }

  private void ask(Basis basis, List<WayOutChoice> possible) {
    List<WayOutChoice> choices = new ArrayList<>(possible);
    for (SittingTenant tenant : basis.tenants()) {
      if (possible.stream().noneMatch(c -> c.household().id().equals(tenant.household()))) {
        basis
            .household(tenant.household())
            .ifPresent(household -> choices.add(new WayOutChoice(household, List.of())));
      }
    }
    SittingTenant row = table.selected().get();
    Texts words = desk.texts(WayOutForm.class);
    WayOutForm form = new WayOutForm(words, basis, choices, row == null ? null : row.household());
    FormDialog.show(
        desk.dialogs(),
        words.say("leaving.title"),
        form.form(),
        words.say("leaving.do"),
        () -> {
          keep(basis.year(), form.read());
          return true;
        });
  }

  /// Writes it on the household, and lets the plan decide whether it leaves.
  private void keep(int year, Household household) {
    desk.background()
        .run(
            () -> facts.keep(year, household),
            read -> {
              making.change(
                  m ->
                      m.over(read)
                          .withNeed(n -> n.withTenant(household.id(), TenantChoice.PLAN_DECIDES)));
              fill();
              table.select(household.id());
            });
  }
}
