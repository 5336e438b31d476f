package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import no.husrom.app.settings.SettingsPane;
import no.husrom.app.start.FirstStart;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.exchange.ui.ImportPage;
import no.husrom.file.UserFolders;
import no.husrom.household.ui.HouseholdsPage;
import no.husrom.kit.Background;
import no.husrom.kit.Dialogs;
import no.husrom.kit.WindowTest;
import no.husrom.kit.record.RecordPage;
import no.husrom.kit.wizard.Wizard;
import no.husrom.lease.calendar.ui.LeaseCalendarPage;
import no.husrom.lease.ui.LeasesPage;
import no.husrom.overview.ui.OverviewPage;
import no.husrom.plan.ui.PlanPage;
import no.husrom.plan.ui.PlansPage;
import no.husrom.plan.ui.wizard.PlanWizardPage;
import no.husrom.report.ui.ReportsPage;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Goes through the whole program as a user may, on a small screen, and looks at every page, step
/// and window as [Look] does: every control is named, nothing is cut off, all words stand out and
/// are the user's language.
class SweepTest extends WindowTest {
  private static final List<Class<?>> REGISTERS =
      List.of(DwellingsPage.class, HouseholdsPage.class, LeasesPage.class);
  private static final int LEASE_DATES = 4;
  private static final int PLANS = 5;
  private static final int ALLOWANCE = 6;
  private static final int REPORTS = 8;
  private static final int SHEETS = 9;
  private static final double WIDTH = Integer.getInteger("sweep.width", 1366);
  private static final double HEIGHT = Integer.getInteger("sweep.height", 700);

  @TempDir private Path folder;
  private @Nullable Program program;
  private @Nullable Hand hand;
  private @Nullable Look look;
  private Language language = Language.NYNORSK;

  @AfterEach
  void rest() {
    Hand.rest();
    quit();
  }

  private void quit() {
    if (program != null) {
      onScreen(
          () -> {
            requireNonNull(program).quit();
            return true;
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsNamedWholeAndInTheUsersLanguage(Language spoken) throws IOException {
    language = spoken;
    hand = new Hand(stage(), spoken);
    look = onScreen(() -> new Look(theme(), spoken));
    beginning();
    registers();
    sheets();
    wizard();
    plan();
    allowance();
    reports();
    windows();
    trouble();
    assertThat(requireNonNull(look).faults()).isEmpty();
  }

  private void beginning() {
    open("empty");
    look("first");
    press(FirstStart.class, "first.EMPTY");
    for (int place = 0; place <= SHEETS; place++) {
      go(place);
      look("empty-" + place);
    }
    quit();
    open("demo");
    press(FirstStart.class, "first.DEMO");
    look("overview");
    press(OverviewPage.class, "rows");
    look("overview-rows");
  }

  private void registers() {
    for (Class<?> register : REGISTERS) {
      String name = register.getSimpleName();
      go(1 + REGISTERS.indexOf(register));
      choose();
      look(name);
      press(register, "new");
      hand().fields().forEach(field -> write(field, "–"));
      press(RecordPage.class, "save");
      look(name + "-faults");
      press(RecordPage.class, "discard");
    }
    choose();
    press(RecordPage.class, "delete");
    look("delete");
    press(Dialogs.class, "dialog.cancel");
    for (String way : List.of("checklist", "law", "newRent")) {
      go(LEASE_DATES - 1);
      choose();
      press(LeasesPage.class, way);
      look("lease-" + way);
    }
    go(LEASE_DATES);
    look("lease-dates");
    press(LeaseCalendarPage.class, "index");
    look("price-index");
  }

  private void sheets() throws IOException {
    go(SHEETS);
    files().answer(HerSheets.write(folder.resolve(language.code() + ".xlsx")));
    press(ImportPage.class, "choose");
    look("import-read");
    press(ImportPage.class, "import");
    look("import-done");
  }

  private void wizard() {
    go(PLANS);
    press(PlansPage.class, "plans.new");
    look("wizard-1");
    next();
    look("wizard-2");
    next();
    tabs("wizard-3");
    next();
    choose();
    look("wizard-4");
    press(PlanWizardPage.class, "measure.edit");
    look("wizard-4-measure");
    press(Dialogs.class, "dialog.cancel");
    next();
    look("wizard-5");
    press(PlanWizardPage.class, "solve.start");
    look("wizard-5-solved");
    next();
    look("wizard-6");
    press(PlanWizardPage.class, "wizard.finish");
  }

  private void plan() {
    choose();
    tabs("plan");
    hand().tab(0);
    press(PlanPage.class, "hand.move");
    look("plan-move");
    press(Dialogs.class, "dialog.cancel");
    press(PlanPage.class, "plan.adopt");
    look("plan-adopt");
    press(PlanPage.class, "plan.adopt");
    look("plan-adopted");
    go(PLANS);
    look("plans");
  }

  private void allowance() {
    go(ALLOWANCE);
    hand().fields().forEach(field -> write(field, "–"));
    look("allowance-faults");
  }

  private void reports() {
    go(REPORTS);
    look("report");
    press(ReportsPage.class, "rows");
    look("report-rows");
  }

  private void windows() {
    go(1);
    choose();
    press(Shell.class, "settings");
    look("settings");
    press(SettingsPane.class, "settings.norms");
    look("office");
    press(Shell.class, "settings");
    press(SettingsPane.class, "settings.rates");
    choose();
    look("rates");
    go(2);
    choose();
    DatePicker picker = hand().found(DatePicker.class, p -> true).findFirst().orElseThrow();
    hand().later(picker::show);
    look("date-picker");
    hand().later(picker::hide);
    TextField field = hand().fields().getFirst();
    hand().later(() -> field.fireEvent(menuAt(field)));
    look("text-menu");
    hand()
        .later(
            () ->
                Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .toList()
                    .forEach(Window::hide));
    MenuButton menu = hand().found(MenuButton.class, m -> true).findFirst().orElseThrow();
    hand().later(menu::show);
    look("filter-menu");
    hand().later(() -> menu.getItems().get(2).fire());
    look("filter");
    hand().later(stage()::requestFocus);
  }

  private void trouble() {
    hand().later(() -> requireNonNull(program).fail(new IllegalStateException("planted")));
    look("failure");
    press(Shell.class, "failure.on");
    quit();
    try (Database held = Database.open(database("demo"), desk().clock())) {
      open("demo");
      look("in-use");
    }
  }

  private static ContextMenuEvent menuAt(TextField field) {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 300, false, null);
  }

  private void tabs(String name) {
    for (int tab = 0; hand().tab(tab); tab++) {
      choose();
      look(name + "-tab" + tab);
    }
  }

  private void look(String place) {
    hand()
        .on(
            () -> {
              requireNonNull(look).at(place);
              return true;
            });
  }

  private void next() {
    press(Wizard.class, "wizard.next");
  }

  private void go(int place) {
    hand().go(place);
  }

  private void choose() {
    hand().choose();
  }

  private void press(Class<?> room, String key) {
    hand().press(room, key);
  }

  private Hand hand() {
    return requireNonNull(hand);
  }

  private Location database(String name) {
    return Location.of(folder.resolve(name).resolve("husrom").toString());
  }

  private void open(String name) {
    UserFolders folders =
        new UserFolders(folder.resolve(name), folder.resolve("settings"), folder.resolve("log"));
    Machine machine = new Machine(desk().clock(), folders, _ -> Background.inline(), _ -> files());
    program =
        onScreen(
            () -> {
              Program made = new Program(stage(), machine, database(name), language);
              made.start();
              stage().setWidth(WIDTH);
              stage().setHeight(HEIGHT);
              return made;
            });
    settle();
  }
}
