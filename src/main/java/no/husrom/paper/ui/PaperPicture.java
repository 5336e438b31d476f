package no.husrom.paper.ui;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import no.husrom.paper.output.Preview.PagePicture;

/// A page of paper on the screen; white in the dark look too, as paper is.
final class PaperPicture extends StackPane {

  PaperPicture(PagePicture page, String words) {
    getStyleClass().add("paper-page");
    WritableImage image = new WritableImage(page.width(), page.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            page.width(),
            page.height(),
            PixelFormat.getIntArgbInstance(),
            page.pixels(),
            0,
            page.width());
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setFitWidth(Math.min(page.width(), 760));
    view.setAccessibleText(words);
    getChildren().setAll(view);
  }
}
