package no.husrom.app;

import java.util.Map;
import javafx.application.Application;
import javafx.stage.Stage;
import no.husrom.file.UserFolders;
import no.husrom.log.LogFile;
import no.husrom.store.Location;
import no.husrom.text.Language;

/// The program with a window. Started by `Main`; `--data` and `--lang` are those of the command
/// line.
public final class App extends Application {
  /// Opens the window and returns when it is closed. JavaFX can do this once in a process.
  public static void open(String... arguments) {
    launch(App.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    UserFolders folders = UserFolders.ofUser();
    LogFile.start(folders.log());
    Map<String, String> named = getParameters().getNamed();
    String data = named.getOrDefault("data", folders.database().toString());
    Program program =
        new Program(
            stage,
            Machine.real(() -> stage),
            Location.of(data),
            Language.ofCode(named.getOrDefault("lang", "")).orElse(null));
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> program.fail(failure));
    program.start();
  }
}
