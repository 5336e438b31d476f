package no.husrom.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of windows, for looking at: PNG files in the folder of `-Dsnapshots=…`, else in
/// `target/snapshots`.
public final class Snapshot {
  private Snapshot() {}

  /// Takes a picture; to be called on the screen's thread.
  public static Path take(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage picture = scene.snapshot(null);
    Path folder = Path.of(System.getProperty("snapshots", "target/snapshots"));
    try {
      Path file = folder.resolve(name + ".png");
      Files.createDirectories(file.getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
