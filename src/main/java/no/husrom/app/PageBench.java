package no.husrom.app;

import static java.util.Objects.requireNonNull;
import static no.husrom.kit.measure.MeasuredWindow.on;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import no.husrom.cli.bench.Figures;
import no.husrom.cli.bench.Figures.Measure;
import no.husrom.cli.bench.Figures.Subject;
import no.husrom.cli.bench.Screens;
import no.husrom.cli.frame.Session;
import no.husrom.exchange.ui.ImportPage;
import no.husrom.history.ui.Undoing;
import no.husrom.kit.Background;
import no.husrom.kit.Desk;
import no.husrom.kit.Dialogs;
import no.husrom.kit.Pages;
import no.husrom.kit.SystemFilePicker;
import no.husrom.kit.look.ControlWords;
import no.husrom.kit.look.Theme;
import no.husrom.kit.measure.MeasuredWindow;
import no.husrom.kit.measure.Took;
import no.husrom.kit.palette.Palette;
import no.husrom.kit.wizard.Wizard;
import no.husrom.store.Database;

/// Measures the program's own pages in its own shell, from outside: goes to a place as the side bar
/// does, types in the search box, sorts the table, goes through the wizard.
public final class PageBench {
  private static final String TYPED = "bakken 12";

  /// The step in which the planner runs is not gone to.
  private static final int STEPS = 4;

  private final MeasuredWindow window;
  private final Figures figures;
  private final int size;
  private final Desk desk;
  private final Shell shell;
  private final BooleanSupplier idle;
  private final Runnable newPlan;

  private PageBench(
      MeasuredWindow window, Figures figures, int size, Session session, Database database) {
    this.window = window;
    this.figures = figures;
    this.size = size;
    desk = on(() -> desk(session));
    newPlan = () -> new PlanPages(desk, database).newest();
    shell =
        window.show(
            () ->
                new Shell(
                    desk,
                    new Assembly(database).places(desk),
                    new Palette(desk, _ -> List.of()),
                    new Undoing(desk, database),
                    _ -> {}));
    idle = () -> desk.background().running().get() == 0;
  }

  /// Measures what a command asks for.
  public static void measure(Session session, Screens.Task task, int rounds, Figures figures) {
    MeasuredWindow window =
        MeasuredWindow.open(App.canOpen(System.getProperty("os.name"), System.getenv()));
    on(
        () -> {
          ControlWords.speak(session.language());
          return new Theme(Theme.Choice.LIGHT, Theme.SMALLEST_ZOOM);
        });
    switch (task) {
      case Screens.Pages(var databases, var workbook) ->
          databases.forEach(
              (size, database) -> {
                for (int round = 0; round < rounds; round++) {
                  new PageBench(window, figures, size, session, database).round(workbook);
                }
              });
      case Screens.Picture picture -> {
        Desk desk = on(() -> desk(session));
        for (int round = 0; round < rounds; round++) {
          ChartBench.scroll(window, desk, picture, figures);
        }
      }
    }
    window.close();
  }

  private static Desk desk(Session session) {
    Background background =
        Background.threads(
            failure -> {
              throw new IllegalStateException(failure);
            });
    return new Desk(
        session.language(),
        background,
        new Dialogs(
            session.language(), () -> null, new SystemFilePicker(session.language(), () -> null)),
        new Pages(session.language()),
        session.clock());
  }

  private void round(Path workbook) {
    opened(Subject.OVERVIEW, () -> go(Place.OVERVIEW));
    register(Subject.DWELLINGS, Place.DWELLINGS);
    register(Subject.HOUSEHOLDS, Place.HOUSEHOLDS);
    register(Subject.LEASES, Place.LEASES);
    window.time(() -> go(Place.SHEETS), idle);
    opened(Subject.PREVIEW, () -> preview().read(List.of(workbook)));
    searched(Subject.PREVIEW);
    sorted(Subject.PREVIEW);
    opened(Subject.WIZARD, newPlan);
    Wizard<?> wizard = (Wizard<?>) requireNonNull(on(() -> shell.lookup(".wizard")));
    for (int step = 1; step < STEPS; step++) {
      int next = step;
      Took took = window.time(() -> wizard.jump(next), idle);
      figures.add(size, Subject.WIZARD, Measure.STEP, took.millis());
      figures.add(size, Subject.WIZARD, Measure.STEP_WORK, took.work());
    }
  }

  private void register(Subject subject, Place place) {
    opened(subject, () -> go(place));
    searched(subject);
    new TableBench(window, figures, size, subject, shell).all(idle);
    sorted(subject);
  }

  private void go(Place place) {
    shell.go(place.ordinal());
  }

  private ImportPage preview() {
    return (ImportPage) requireNonNull(desk.pages().current().get());
  }

  private void opened(Subject subject, Runnable way) {
    Took took = window.time(way, idle);
    figures.add(size, subject, Measure.OPEN, took.millis());
    figures.add(size, subject, Measure.OPEN_WORK, took.work());
    figures.add(size, subject, Measure.STANDSTILL, took.standstill());
  }

  /// Types letter by letter, and takes them away again.
  private void searched(Subject subject) {
    TextField box = (TextField) requireNonNull(on(() -> shell.lookup(".table-search")));
    for (int length = 1; length <= TYPED.length(); length++) {
      typed(subject, box, TYPED.substring(0, length));
    }
    for (int length = TYPED.length() - 1; length >= 0; length--) {
      typed(subject, box, TYPED.substring(0, length));
    }
  }

  private void typed(Subject subject, TextField box, String text) {
    Took took = window.time(() -> box.setText(text), idle);
    figures.add(size, subject, Measure.KEYSTROKE, took.millis());
    figures.add(size, subject, Measure.KEYSTROKE_WORK, took.work());
  }

  private void sorted(Subject subject) {
    TableView<?> table = (TableView<?>) requireNonNull(on(() -> shell.lookup(".table-view")));
    Took took = window.time(() -> sortByFirst(table), idle);
    figures.add(size, subject, Measure.SORT, took.millis());
    figures.add(size, subject, Measure.SORT_WORK, took.work());
  }

  private static <S> void sortByFirst(TableView<S> table) {
    table.getSortOrder().add(table.getColumns().getFirst());
  }
}
