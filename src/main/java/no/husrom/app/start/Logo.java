package no.husrom.app.start;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The program's picture: a house whose room is a lit heart.
public final class Logo {
  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

  private Logo() {}

  /// All sizes, for the window to choose from.
  public static List<Image> icons() {
    List<Image> icons = new ArrayList<>();
    for (int size : SIZES) {
      icons.add(image(size));
    }
    return icons;
  }

  /// The picture so high, in pixels.
  public static ImageView view(double height) {
    ImageView view = new ImageView(image(256));
    view.setFitHeight(height);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    return view;
  }

  private static Image image(int size) {
    InputStream in = Logo.class.getResourceAsStream("/no/husrom/app/husrom-" + size + ".png");
    if (in == null) {
      throw new IllegalStateException("No icon of size " + size);
    }
    return new Image(in);
  }
}
