package no.husrom.app.settings;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import no.husrom.app.settings.Settings.Place;
import org.jspecify.annotations.Nullable;

/// Puts the window where it was the last time, when that screen is still there.
public final class WindowPlace {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 820;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 520;

  private final Stage stage;

  public WindowPlace(Stage stage) {
    this.stage = stage;
  }

  public void restore(@Nullable Place place) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    if (place != null && onAScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
      stage.setMaximized(place.maximized());
    }
  }

  public Place now() {
    return new Place(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }

  private static boolean onAScreen(Place place) {
    return place.width() >= LEAST_WIDTH
        && place.height() >= LEAST_HEIGHT
        && !Screen.getScreensForRectangle(place.x() + 40, place.y(), 80, 40).isEmpty();
  }
}
