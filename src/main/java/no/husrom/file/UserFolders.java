package no.husrom.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the user's own files lie, by the platform's convention: `data` the database, `settings`
/// the user's choices, `logs` what went wrong. The folders need not exist yet.
public record UserFolders(Path data, Path settings, Path logs) {

  /// Those of the user who runs the program.
  public static UserFolders ofUser() {
    return of(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      Path local = given(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      Path roaming = given(environment, "APPDATA", home.resolve("AppData/Roaming"));
      return new UserFolders(
          local.resolve("Husrom"), roaming.resolve("Husrom"), local.resolve("Husrom/logs"));
    }
    if (os.startsWith("mac")) {
      Path support = home.resolve("Library/Application Support/Husrom");
      return new UserFolders(support, support, home.resolve("Library/Logs/Husrom"));
    }
    return new UserFolders(
        given(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("husrom"),
        given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("husrom"),
        given(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("husrom"));
  }

  private static Path given(Map<String, String> environment, String name, Path otherwise) {
    String value = environment.getOrDefault(name, "");
    return value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
  }

  /// The database that is opened when no other is named, without its ending.
  public Path database() {
    return data.resolve("husrom");
  }

  public Path log() {
    return logs.resolve("husrom.log");
  }
}
