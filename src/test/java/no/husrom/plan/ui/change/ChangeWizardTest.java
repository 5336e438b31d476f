package no.husrom.plan.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.Page;
import no.husrom.kit.WindowTest;
import no.husrom.kit.wizard.Wizard;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.BasisStore;
import no.husrom.plan.change.Happenings;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.keep.PlanStore;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class ChangeWizardTest extends WindowTest {
  @TempDir private Path folder;
  private final Database database = Engine.H2.open();
  private final List<Upsetting> finished = new ArrayList<>();
  private String id = "";

  @BeforeEach
  void plan() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
    Edition made = Plans.of(basis());
    id = database.write(tx -> new PlanStore().save(tx, made)).plan().id();
    Plan.Adoption how = new Plan.Adoption(desk().clock().instant(), "Kari");
    database.change(tx -> new PlanStore().adopt(tx, id, how));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Basis basis() {
    return database.read(tx -> new BasisStore().read(tx, 2026, desk().today()));
  }

  /// The home of the first who moves has burnt, one household does not come, and there are more to
  /// settle.
  private Upsetting upsetting() {
    Edition standing = database.read(tx -> new PlanStore().find(tx, id)).orElseThrow();
    List<Placement> moving =
        standing.plan().placements().stream()
            .filter(p -> p.who().named() && p.home() instanceof Placement.InDwelling)
            .toList();
    Basis basis = basis();
    String absent =
        moving.stream()
            .skip(1)
            .map(p -> p.who().id())
            .filter(h -> basis.household(h).orElseThrow().state().waiting())
            .findFirst()
            .orElseThrow();
    Happenings happened =
        Happenings.NONE
            .with(new Event.NoShow(absent))
            .with(
                new Event.Lost(
                    String.valueOf(moving.getFirst().target()), standing.plan().starts(), null))
            .withMorePersons(3);
    return Upsetting.of(basis, standing, "Brann").withHappened(happened).withMost(3);
  }

  private ChangeWizardPage wizard(Upsetting upsetting) {
    return new ChangeWizardPage(
        desk(), upsetting, new Replanning(new Planner(), desk().clock()), finished::add);
  }

  private ChangeWizardPage upset(int step) {
    ChangeWizardPage page = wizard(upsetting());
    wizardOf(page).jump(step);
    return page;
  }

  private static Wizard<?> wizardOf(Page page) {
    return (Wizard<?>) ((ScrollPane) page.getCenter()).getContent();
  }

  private void fire(String words) {
    onScreen(
        () -> {
          Button button =
              lookup(".button").queryAllAs(Button.class).stream()
                  .filter(b -> words.equals(b.getText()) && b.isVisible())
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no button " + words));
          button.fire();
          return button;
        });
    settle();
  }

  private void selectFirst(Page page) {
    onScreen(
        () -> {
          page.lookupAll(".table-view").stream()
              .map(TableView.class::cast)
              .forEach(table -> table.getSelectionModel().selectFirst());
          return page;
        });
    settle();
  }

  @Test
  void whatHasHappenedIsPlannedAroundSeenAndHandedOver() {
    ChangeWizardPage page = show(() -> upset(2), 1180, 780);
    fire("Planlegg på nytt");
    selectFirst(page);
    assertThat(page.lookupAll(".why").stream().map(node -> ((Label) node).getText()).toList())
        .anyMatch(words -> words.contains("Før: ") && words.contains("No: "));
    fire("Lagre som ny utgåve");
    Upsetting done = finished.getFirst();
    Replanning.Made made = Objects.requireNonNull(done.made());
    assertThat(made.changes().counted()).isBetween(1L, 3L);
    assertThat(done.writes()).isFalse();
    assertThat(onScreen(page::mayLeave)).isTrue();
  }

  @Test
  void theScreensAreLookedAt() {
    Upsetting first = upsetting();
    Replanning.Made planned =
        new Replanning(new Planner(), desk().clock())
            .plan(
                first.after(),
                first.wish(),
                Settings.STANDARD.withEngine(false),
                _ -> {},
                () -> false);
    look("upset-events", () -> upset(0));
    look("upset-limit", () -> upset(1));
    look(
        "upset-changes",
        () -> {
          ChangeWizardPage page = wizard(upsetting().planned(planned));
          wizardOf(page).jump(2);
          return page;
        });
  }

  @Test
  void twoEditionsAreSeenSideBySide() {
    show(() -> upset(2), 1180, 780);
    fire("Planlegg på nytt");
    fire("Lagre som ny utgåve");
    Replanning.Made made = Objects.requireNonNull(finished.getFirst().made());
    String second = database.write(tx -> new PlanStore().save(tx, made.edition())).plan().id();
    look(
        "compare",
        () -> {
          ComparePage page = new ComparePage(desk(), database, second);
          page.refresh();
          page.lookupAll(".table-view").stream()
              .map(TableView.class::cast)
              .forEach(table -> table.getSelectionModel().selectFirst());
          return page;
        });
    ComparePage page =
        show(
            () -> {
              ComparePage shown = new ComparePage(desk(), database, second);
              shown.refresh();
              return shown;
            },
            1180,
            780);
    TableView<?> table = (TableView<?>) page.lookup(".table-view");
    assertThat(table.getItems()).hasSizeGreaterThanOrEqualTo(made.changes().changes().size());
    Path book = folder.resolve("compared.xlsx");
    files().answer(book);
    fire("Lagre som Excel …");
    assertThat(files().asked())
        .containsExactly("Lagre som Excel …: samanlikning-2026-1-2026-2.xlsx");
    assertThat(book).isNotEmptyFile();
  }
}
