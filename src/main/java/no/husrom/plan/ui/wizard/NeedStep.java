package no.husrom.plan.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import no.husrom.kit.Desk;
import no.husrom.kit.wizard.Draft;
import no.husrom.kit.wizard.Step;
import no.husrom.plan.draft.DraftTrouble;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.words.PlanWords;
import no.husrom.text.Texts;

/// Who needs a home in the year: households in the register, places nobody is assigned to, and
/// sitting tenants.
final class NeedStep extends Step {
  private final Draft<Making> making;
  private final Texts texts;
  private final NeedTable households;
  private final TenantTable tenants;
  private final MixFields mix;
  private final TabPane tabs = new TabPane();

  NeedStep(Desk desk, Draft<Making> making, FactDesk facts) {
    super(
        desk.texts(NeedStep.class).say("need.title"), desk.texts(NeedStep.class).say("need.lead"));
    this.making = making;
    texts = desk.texts(NeedStep.class);
    households = new NeedTable(making, texts);
    tenants = new TenantTable(desk, making, facts);
    mix = new MixFields(making, texts, this::changed);
    ScrollPane scroll = new ScrollPane(mix.view());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    tab("need.tab.households", households.view());
    tab("need.tab.tenants", tenants.view());
    tab("need.tab.mix", scroll);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> fill());
  }

  private void tab(String key, Node content) {
    tabs.getTabs().add(new Tab(texts.say(key), content));
  }

  @Override
  public Node view() {
    return tabs;
  }

  @Override
  public boolean tall() {
    return true;
  }

  @Override
  public void entered() {
    mix.fill();
    fill();
  }

  private void fill() {
    households.fill();
    tenants.fill();
  }

  @Override
  public List<String> problems() {
    List<String> wrong = new ArrayList<>(mix.problems());
    for (DraftTrouble trouble : making.get().draft().troubles(making.get().basis())) {
      if (trouble.step() == 3) {
        wrong.add(Texts.of(PlanWords.class, texts.language()).name(trouble));
      }
    }
    return wrong.stream().distinct().toList();
  }
}
