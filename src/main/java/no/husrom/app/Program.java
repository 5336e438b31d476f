package no.husrom.app;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import no.husrom.app.find.OfficeFinder;
import no.husrom.app.settings.BackupLine;
import no.husrom.app.settings.Settings;
import no.husrom.app.settings.SettingsFile;
import no.husrom.app.settings.SettingsPane;
import no.husrom.app.settings.WindowPlace;
import no.husrom.app.start.Beginning;
import no.husrom.app.start.CannotOpen;
import no.husrom.app.start.FirstStart;
import no.husrom.app.start.Logo;
import no.husrom.app.start.Waiting;
import no.husrom.file.PrivateCopy;
import no.husrom.history.ui.Undoing;
import no.husrom.kit.Background;
import no.husrom.kit.Bubble;
import no.husrom.kit.Desk;
import no.husrom.kit.Dialogs;
import no.husrom.kit.Pages;
import no.husrom.kit.look.ControlWords;
import no.husrom.kit.look.Theme;
import no.husrom.kit.palette.Palette;
import no.husrom.store.Database;
import no.husrom.store.Location;
import no.husrom.store.StoreException;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// The running program in its window: opens the database or asks how to begin, shows the shell, and
/// builds it anew when the user switches language.
final class Program {
  private static final int ZOOM_STEP = 25;

  private final Stage stage;
  private final Machine machine;
  private final Location location;
  private final SettingsFile file;
  private final Theme theme;
  private final Background background;
  private final Failures failures;
  private final WindowPlace place;
  private final AtomicBoolean stale = new AtomicBoolean();
  private Settings settings;
  private Language language;
  private Desk desk;
  private @Nullable Database database;
  private @Nullable Shell shell;
  private @Nullable OfficeFinder finder;

  /// @param spoken the language asked for on the command line; null for the user's choice
  Program(Stage stage, Machine machine, Location location, @Nullable Language spoken) {
    this.stage = stage;
    this.machine = machine;
    this.location = location;
    file = new SettingsFile(machine.folders().settings());
    settings = file.read();
    theme = new Theme(settings.theme(), settings.zoomPercent());
    failures = new Failures(() -> requireNonNull(this.desk), machine.folders().log());
    background = machine.background().apply(failures::tell);
    place = new WindowPlace(stage);
    Language chosen = spoken != null ? spoken : settings.language();
    language = chosen != null ? chosen : Language.fitting(Locale.getDefault());
    desk = deskIn(language);
  }

  /// Shows the window and opens the database, or asks how to begin when there is none.
  void start() {
    stage.setTitle(desk.texts(Program.class).say("program"));
    stage.getIcons().setAll(Logo.icons());
    stage.setOnCloseRequest(
        e -> {
          e.consume();
          quit();
        });
    place.restore(settings.window());
    if (Database.exists(location)) {
      open(null);
    } else {
      show(new FirstStart(language, this::open));
    }
    stage.show();
    Instant longAgo = machine.clock().instant().minus(Duration.ofDays(1));
    background.run(
        () -> {
          PrivateCopy.sweep(longAgo);
          return longAgo;
        },
        _ -> {});
  }

  /// Where bugs end that no background carries.
  void fail(Throwable failure) {
    background.later(() -> failures.tell(failure));
  }

  /// Closes the window and the database, unless the page that is shown does not let go.
  void quit() {
    if (shell != null && !shell.mayLeave()) {
      return;
    }
    settings = settings.with(place.now());
    file.save(settings);
    failures.closing();
    Database open = database;
    database = null;
    shell = null;
    finder = null;
    stage.hide();
    if (open != null) {
      open.close();
    }
  }

  private void open(@Nullable Beginning choice) {
    String sentence = choice == Beginning.DEMO ? "waiting.demo" : "waiting.open";
    show(new Waiting(desk.texts(Program.class).say(sentence)));
    background.run(
        () -> {
          Database opened = Database.open(location, machine.clock());
          if (choice != null) {
            new Assembly(opened).begin(choice, machine.clock());
          }
          return opened;
        },
        opened -> opened(opened, choice == null ? 0 : Assembly.firstPlace(choice).ordinal()),
        StoreException.class,
        trouble -> show(new CannotOpen(language, trouble, () -> open(choice), this::quit)));
  }

  private void opened(Database opened, int place) {
    database = opened;
    opened.onCommit(this::committed);
    showShell(place);
  }

  /// Several commits close upon each other refresh the page once.
  private void committed() {
    if (stale.compareAndSet(false, true)) {
      background.later(
          () -> {
            stale.set(false);
            if (shell != null) {
              shell.refresh();
            }
            if (finder != null) {
              finder.refresh();
            }
          });
    }
  }

  private void showShell(int at) {
    Desk here = desk;
    Database open = requireNonNull(database);
    Assembly assembly = new Assembly(open);
    OfficeFinder everything =
        new OfficeFinder(
            here,
            open,
            Commands.of(here, errand -> assembly.run(errand, here), () -> requireNonNull(shell)),
            assembly.found(here));
    Palette palette = new Palette(here, everything::find);
    Shell made =
        new Shell(here, assembly.places(here), palette, new Undoing(here, open), this::settings);
    finder = everything;
    shell = made;
    show(made);
    made.go(at);
    everything.refresh();
  }

  private void settings(Node beside) {
    Bubble[] window = new Bubble[1];
    window[0] =
        new Bubble(
            new SettingsPane(
                language,
                settings,
                location.toString(),
                new BackupLine(
                    desk, requireNonNull(database), () -> window[0].showAgain(beside, Side.RIGHT)),
                machine.folders().log().toString(),
                chosen -> {
                  Language wanted = chosen.language();
                  boolean speak = wanted != null && wanted != language;
                  change(chosen);
                  if (speak) {
                    window[0].hide();
                    speak(requireNonNull(wanted));
                  }
                },
                () -> {
                  window[0].hide();
                  desk.pages().open(new Assembly(requireNonNull(database)).office(desk));
                },
                () -> {
                  window[0].hide();
                  desk.pages().open(new Assembly(requireNonNull(database)).rates(desk));
                }));
    window[0].show(beside, Side.RIGHT);
  }

  private void change(Settings chosen) {
    settings = chosen;
    theme.choose(chosen.theme());
    theme.zoomTo(chosen.zoomPercent());
    background.run(
        () -> {
          file.save(chosen);
          return true;
        },
        saved -> {});
  }

  private void speak(Language wanted) {
    Shell old = shell;
    if (old != null && old.mayLeave()) {
      language = wanted;
      desk = deskIn(wanted);
      stage.setTitle(desk.texts(Program.class).say("program"));
      showShell(old.at());
    }
  }

  private Desk deskIn(Language wanted) {
    ControlWords.speak(wanted);
    return new Desk(
        wanted,
        background,
        new Dialogs(wanted, () -> stage, machine.files().apply(wanted)),
        new Pages(wanted),
        machine.clock());
  }

  private void show(Parent root) {
    if (stage.getScene() == null) {
      Scene scene = new Scene(root);
      scene.addEventFilter(KeyEvent.KEY_PRESSED, this::zoom);
      stage.setScene(scene);
    } else {
      stage.getScene().setRoot(root);
    }
  }

  /// Ctrl with plus, minus and 0, as in a browser.
  private void zoom(KeyEvent key) {
    if (!key.isShortcutDown()) {
      return;
    }
    switch (key.getCode()) {
      case PLUS, EQUALS, ADD -> zoomTo(settings.zoomPercent() + ZOOM_STEP);
      case MINUS, SUBTRACT -> zoomTo(settings.zoomPercent() - ZOOM_STEP);
      case DIGIT0, NUMPAD0 -> zoomTo(Theme.SMALLEST_ZOOM);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void zoomTo(int percent) {
    change(settings.with(percent));
  }
}
