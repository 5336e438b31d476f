package no.husrom.app.settings;

import no.husrom.kit.look.Theme;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// The user's own choices. `language` is null as long as the system's is followed; `window` until
/// the window has been moved. The office's settings are not here but in the database.
public record Settings(
    @Nullable Language language, Theme.Choice theme, int zoomPercent, @Nullable Place window) {

  /// What holds before the user has chosen anything.
  public static final Settings FIRST = new Settings(null, Theme.Choice.SYSTEM, 100, null);

  /// Where the window stood, in pixels of the screen.
  public record Place(double x, double y, double width, double height, boolean maximized) {}

  public Settings {
    zoomPercent = Math.clamp(zoomPercent, Theme.SMALLEST_ZOOM, Theme.LARGEST_ZOOM);
  }

  public Settings with(Language chosen) {
    return new Settings(chosen, theme, zoomPercent, window);
  }

  public Settings with(Theme.Choice chosen) {
    return new Settings(language, chosen, zoomPercent, window);
  }

  public Settings with(int zoom) {
    return new Settings(language, theme, zoom, window);
  }

  public Settings with(Place place) {
    return new Settings(language, theme, zoomPercent, place);
  }
}
