package no.husrom.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.planning.Planning;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.ui.fact.FactDesk;
import no.husrom.plan.ui.wizard.Making;
import no.husrom.plan.ui.wizard.PlanWizardPage;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("window")
class PlanWizardTest extends WindowTest {
  private static final PlanWays NOWHERE = new PlanWays(_ -> {}, _ -> {}, _ -> {});
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private final Database database = Engine.H2.open();
  private final List<Making> finished = new ArrayList<>();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void thePlanIsMadeLookedOverAndAdopted() {
    PlanWizardPage page = show(() -> jumped(wizard(), 4), 1180, 780);
    onScreen(
        () -> {
          lookup("Finn den beste planen").queryAs(Button.class).fire();
          return page;
        });
    settle();
    onScreen(
        () -> {
          wizardOf(page).jump(5);
          return page;
        });
    settle();
    onScreen(
        () -> {
          lookup("Lagre planen").queryAs(Button.class).fire();
          return page;
        });
    settle();
    Edition made = Objects.requireNonNull(finished.getFirst().edition());
    assertThat(made.plan().placements()).isNotEmpty();
    String id = database.write(tx -> new PlanStore().save(tx, made)).plan().id();
    PlanDesk plans = new PlanDesk(database, desk().clock(), NOWHERE);
    show(() -> opened(plans, id), 1180, 780);
    assertThat(plans.adopt(id).adoption()).isNotNull();
  }

  @Test
  @Timeout(60)
  void nothingIsAskedWhenOneLeavesAndNothingWasChanged() {
    PlanWizardPage page = show(this::wizard, 1180, 780);
    for (int step = 1; step < 5; step++) {
      int next = step;
      onScreen(() -> jumped(page, next));
      settle();
    }
    assertThat(onScreen(page::mayLeave)).isTrue();
  }

  @Test
  void theTextOfTheDecisionIsHeldAgainstTheRulesWhereItIsWritten() {
    PlanWizardPage page = show(this::wizard, 1180, 780);
    assertThat(warnings(page)).anyMatch(words -> words.contains("«medrekna familiesameining»"));
    TextArea text = (TextArea) page.lookup(".text-area");
    onScreen(
        () -> {
          text.setText(
              "Kommunestyret vedtek å busetje 60 flyktningar i 2026. Kommunen tek ikkje imot"
                  + " einslege mindreårige. Kommunen kan ta imot 12 fleire.");
          return page;
        });
    assertThat(warnings(page)).isEmpty();
  }

  private static List<String> warnings(PlanWizardPage page) {
    return page.lookupAll(".label.warm").stream()
        .filter(Node::isVisible)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private PlanPage opened(PlanDesk plans, String id) {
    PlanPage page = new PlanPage(desk(), plans, id);
    page.refresh();
    return page;
  }

  private PlanWizardPage wizard() {
    return new PlanWizardPage(
        desk(),
        Making.of(basis(2026)),
        this::basis,
        new FactDesk(database, desk().clock()),
        new Planning(new Planner(), desk().clock()),
        finished::add);
  }

  private Basis basis(int year) {
    return database.read(tx -> new BasisStore().read(tx, year, DAY));
  }

  private static PlanWizardPage jumped(PlanWizardPage page, int step) {
    wizardOf(page).jump(step);
    return page;
  }

  private static Wizard<?> wizardOf(PlanWizardPage page) {
    return (Wizard<?>) ((ScrollPane) page.getCenter()).getContent();
  }
}
