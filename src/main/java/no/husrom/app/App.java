package no.husrom.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import no.husrom.file.UserFolders;
import no.husrom.store.Location;
import no.husrom.text.Language;

/// The program with a window. Started by `Main`, which has begun the log; `--data` and `--lang` are
/// those of the command line.
public final class App extends Application {
  /// Whether this machine has a screen to open a window on. Loads nothing of JavaFX's toolkit.
  ///
  /// @param environment the process's variables
  public static boolean canOpen(String system, Map<String, String> environment) {
    boolean always = system.startsWith("Windows") || system.startsWith("Mac");
    return always
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  /// Opens the window and returns when it is closed. JavaFX can do this once in a process.
  public static void open(String... arguments) {
    launch(App.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    List<String> arguments = getParameters().getRaw();
    String standard = UserFolders.ofUser().database().toString();
    Program program =
        new Program(
            stage,
            Machine.real(() -> stage),
            Location.of(option(arguments, "--data").orElse(standard)),
            option(arguments, "--lang").flatMap(Language::ofCode).orElse(null));
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> program.fail(failure));
    program.start();
  }

  /// The value in `--name value` or `--name=value`.
  static Optional<String> option(List<String> arguments, String name) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(name) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
      if (argument.startsWith(name + "=")) {
        return Optional.of(argument.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }
}
