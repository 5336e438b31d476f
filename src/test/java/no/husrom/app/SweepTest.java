package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import no.husrom.app.settings.SettingsPane;
import no.husrom.app.start.FirstStart;
import no.husrom.dwelling.ui.DwellingsPage;
import no.husrom.exchange.ui.ImportPage;
import no.husrom.exchange.ui.mapping.MappingView;
import no.husrom.file.UserFolders;
import no.husrom.household.ui.HouseholdsPage;
import no.husrom.kit.Background;
import no.husrom.kit.Dialogs;
import no.husrom.kit.WindowTest;
import no.husrom.kit.attach.AttachmentBox;
import no.husrom.kit.palette.Palette;
import no.husrom.kit.record.RecordPage;
import no.husrom.lease.calendar.ui.LeaseCalendarPage;
import no.husrom.lease.ui.LeasesPage;
import no.husrom.measure.ladder.ui.LadderPage;
import no.husrom.overview.ui.OverviewPage;
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

  /// Without a display in all languages; on a desktop's toolkit in one, which is there to show that
  /// each page opens on it.
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsNamedWholeAndInTheUsersLanguage(Language spoken) throws IOException {
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    assumeTrue(headless || spoken == Language.NYNORSK);
    language = spoken;
    hand = new Hand(stage(), spoken);
    look = onScreen(() -> new Look(theme(), spoken));
    beginning();
    registers();
    instruments();
    sheets();
    PlanStops plans = new PlanStops(hand(), this::look, this::tabs, this::write);
    plans.wizard();
    plans.plan();
    allowance();
    reports();
    windows();
    trouble();
    assertThat(requireNonNull(look).faults()).isEmpty();
  }

  private void beginning() {
    open("empty");
    look("first");
    hand().press(FirstStart.class, "first.EMPTY");
    for (int place = 0; place < Place.values().length; place++) {
      hand().go(place);
      look("empty-" + place);
    }
    quit();
    open("demo");
    hand().press(FirstStart.class, "first.DEMO");
    look("overview");
    hand().press(OverviewPage.class, "rows");
    look("mapping");
    hand().go(Place.OVERVIEW);
    hand().press(Shell.class, "find");
    look("palette");
    Palette palette = hand().found(Palette.class, p -> true).findFirst().orElseThrow();
    hand().later(palette::close);
  }

  private void registers() throws IOException {
    for (Class<?> register : REGISTERS) {
      String name = register.getSimpleName();
      hand().go(1 + REGISTERS.indexOf(register));
      hand().choose();
      look(name);
      files().answer(letter());
      hand().press(AttachmentBox.class, "add");
      hand().press(RecordPage.class, "files");
      look(name + "-files");
      hand().press(register, "new");
      hand().fields().forEach(field -> write(field, "–"));
      hand().press(RecordPage.class, "save");
      look(name + "-faults");
      hand().press(RecordPage.class, "discard");
    }
    hand().choose();
    hand().press(RecordPage.class, "delete");
    look("delete");
    hand().press(Dialogs.class, "dialog.cancel");
    for (String way : List.of("checklist", "law", "newRent")) {
      hand().go(Place.LEASES);
      hand().choose();
      hand().press(LeasesPage.class, way);
      look("lease-" + way);
    }
    hand().go(Place.DWELLINGS);
    hand().press(RecordPage.class, "twins");
    look("duplicates");
    hand().go(Place.LEASE_DATES);
    look("lease-dates");
    hand().press(LeaseCalendarPage.class, "index");
    look("price-index");
  }

  private Path letter() throws IOException {
    return Files.writeString(folder.resolve("brev.txt"), "hei");
  }

  private void instruments() {
    for (String page : List.of("loan", "groups")) {
      hand().go(Place.INSTRUMENTS);
      hand().choose();
      look("instruments");
      hand().press(LadderPage.class, page);
      look("instruments-" + page);
    }
  }

  private void sheets() throws IOException {
    hand().go(Place.SHEETS);
    files().answer(HerSheets.write(folder.resolve(language.code() + ".xlsx")));
    hand().press(ImportPage.class, "choose");
    look("import-read");
    MappingView mapping = hand().found(MappingView.class, p -> true).findFirst().orElseThrow();
    hand().later(() -> mapping.setExpanded(true));
    look("import-mapping");
    hand().press(ImportPage.class, "import");
    look("import-done");
    new ReturnStops(hand(), this::look, files(), language).go(folder);
    hand().go(Place.HISTORY);
    hand().choose();
    look("history");
  }

  private void allowance() {
    hand().go(Place.ALLOWANCE);
    hand().fields().forEach(field -> write(field, "–"));
    look("allowance-faults");
  }

  private void reports() {
    hand().go(Place.REPORTS);
    look("report");
    hand().press(ReportsPage.class, "rows");
    look("report-rows");
  }

  private void windows() {
    hand().go(1);
    hand().choose();
    hand().press(Shell.class, "settings");
    look("settings");
    hand().press(SettingsPane.class, "settings.norms");
    look("office");
    hand().press(Shell.class, "settings");
    hand().press(SettingsPane.class, "settings.rates");
    hand().choose();
    look("rates");
    hand().go(2);
    hand().choose();
    DatePicker picker = hand().found(DatePicker.class, p -> true).findFirst().orElseThrow();
    hand().later(picker::show);
    look("date-picker");
    hand().later(picker::hide);
    TextField field = hand().fields().getFirst();
    hand().later(() -> field.fireEvent(Hand.menuAt(field)));
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
    hand().press(Shell.class, "failure.on");
    quit();
    try (Database held = Database.open(database("demo"), desk().clock())) {
      open("demo");
      look("in-use");
    }
  }

  private void tabs(String name) {
    for (int tab = 0; hand().tab(tab); tab++) {
      hand().choose();
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
