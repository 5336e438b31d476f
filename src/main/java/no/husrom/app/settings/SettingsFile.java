package no.husrom.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import no.husrom.app.settings.Settings.Place;
import no.husrom.file.SafeFile;
import no.husrom.file.Saving;
import no.husrom.kit.look.Theme;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// Keeps the user's settings in `settings.properties` in the platform's folder for them. A file
/// that cannot be read, or a line in it, counts as not there: settings never stop the program.
public final class SettingsFile {
  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;

  public SettingsFile(Path folder) {
    file = folder.resolve("settings.properties");
  }

  public Settings read() {
    Properties lines = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        lines.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "Settings not read", e);
      }
    }
    return new Settings(
        Language.ofCode(lines.getProperty("language", "")).orElse(null),
        theme(lines.getProperty("theme", "")),
        number(lines, "zoom").map(Double::intValue).orElse(100),
        place(lines));
  }

  /// Saves all of it or nothing; trouble is only logged.
  public void save(Settings settings) {
    Properties lines = new Properties();
    Language language = settings.language();
    if (language != null) {
      lines.setProperty("language", language.code());
    }
    lines.setProperty("theme", settings.theme().name());
    lines.setProperty("zoom", Integer.toString(settings.zoomPercent()));
    Place place = settings.window();
    if (place != null) {
      lines.setProperty("window.x", Double.toString(place.x()));
      lines.setProperty("window.y", Double.toString(place.y()));
      lines.setProperty("window.width", Double.toString(place.width()));
      lines.setProperty("window.height", Double.toString(place.height()));
      lines.setProperty("window.maximized", Boolean.toString(place.maximized()));
    }
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "No folder for the settings", e);
      return;
    }
    Saving saving =
        SafeFile.save(
            file,
            out -> {
              StringBuilder text = new StringBuilder();
              lines.stringPropertyNames().stream()
                  .sorted()
                  .forEach(
                      key ->
                          text.append(key).append('=').append(lines.getProperty(key)).append('\n'));
              out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            });
    if (saving instanceof Saving.NotSaved trouble) {
      LOG.log(Level.WARNING, "Settings not saved: " + trouble.sentence(Language.ENGLISH));
    }
  }

  private static Theme.Choice theme(String name) {
    for (Theme.Choice choice : Theme.Choice.values()) {
      if (choice.name().equals(name)) {
        return choice;
      }
    }
    return Theme.Choice.SYSTEM;
  }

  private static @Nullable Place place(Properties lines) {
    Optional<Double> x = number(lines, "window.x");
    Optional<Double> y = number(lines, "window.y");
    Optional<Double> width = number(lines, "window.width");
    Optional<Double> height = number(lines, "window.height");
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return null;
    }
    return new Place(
        x.get(),
        y.get(),
        width.get(),
        height.get(),
        Boolean.parseBoolean(lines.getProperty("window.maximized")));
  }

  private static Optional<Double> number(Properties lines, String key) {
    try {
      return Optional.of(Double.valueOf(lines.getProperty(key, "")))
          .filter(number -> Double.isFinite(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
