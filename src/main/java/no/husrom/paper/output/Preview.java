package no.husrom.paper.output;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of the pages of a PDF. Open while it is shown; drawing a page takes a good part of a
/// second, so call it off the window's thread.
public final class Preview implements AutoCloseable {
  private static final int POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  public Preview(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  /// A page as pixels, row by row from the top: alpha, red, green and blue in one number.
  public record PagePicture(int width, int height, int[] pixels) {}

  public int pages() {
    return document.getNumberOfPages();
  }

  /// `page` counts from 0; 96 dots per inch is the size of the paper on an ordinary screen.
  public PagePicture picture(int page, float dotsPerInch) {
    BufferedImage image = image(page, dotsPerInch);
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new PagePicture(image.getWidth(), image.getHeight(), pixels);
  }

  /// The page as a PNG file.
  public byte[] png(int page, float dotsPerInch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(page, dotsPerInch), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private BufferedImage image(int page, float dotsPerInch) {
    try {
      return renderer.renderImage(page, dotsPerInch / POINTS_PER_INCH, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
