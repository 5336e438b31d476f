package no.husrom.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// Opens a .xlsx, .xls or .csv file from anywhere, told apart by its first bytes: a workbook with a
/// wrong ending is read all the same. What is not a workbook must be named .csv, .tsv or .txt.
public final class SheetReader {
  private SheetReader() {}

  /// The whole file, or the reason why nothing of it was read. Takes some seconds for 50,000 rows
  /// of 20 columns; call it off the window's thread.
  public static Reading open(Path file) {
    return open(file, ReadLimits.STANDARD);
  }

  static Reading open(Path file, ReadLimits limits) {
    try {
      Reading.Opened opened = read(file, limits);
      boolean blank = opened.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty());
      return blank ? new Reading.Unreadable(Refusal.EMPTY, file, "") : opened;
    } catch (RefusedException e) {
      return new Reading.Unreadable(e.reason(), file, e.detail());
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      return diagnosed(file, e);
    }
  }

  private static Reading.Opened read(Path file, ReadLimits limits)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new RefusedException(Refusal.NOT_READABLE, file.toString());
    }
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw new RefusedException(Refusal.EMPTY, "");
    }
    limits.checkBytes(bytes);
    return switch (firstBytes(file)) {
      case 0x504B -> new XlsxFile(file, limits).read();
      case 0xD0CF -> new XlsFile(file, limits).read();
      default -> {
        if (!String.valueOf(file.getFileName())
            .toLowerCase(Locale.ROOT)
            .matches(".*\\.(csv|tsv|txt)")) {
          throw new RefusedException(Refusal.WRONG_TYPE, "");
        }
        yield new CsvFile(file, limits).read();
      }
    };
  }

  private static int firstBytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int first = in.read();
      return (first << 8) + Math.max(0, in.read());
    }
  }

  private static Reading.Unreadable diagnosed(Path file, Exception trouble) {
    String said = String.valueOf(trouble.getMessage());
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      Refusal known = known(cause);
      if (known != null) {
        return new Reading.Unreadable(known, file, known == Refusal.NOT_READABLE ? said : "");
      }
    }
    return new Reading.Unreadable(Refusal.DAMAGED, file, said);
  }

  private static @Nullable Refusal known(Throwable cause) {
    String said = String.valueOf(cause.getMessage());
    if (cause instanceof RefusedException refused) {
      return refused.reason();
    } else if (said.contains("DOCTYPE")) {
      return Refusal.EXTERNAL_ENTITIES;
    } else if (said.contains("Zip bomb")) {
      return Refusal.ZIP_BOMB;
    }
    return switch (cause) {
      case EncryptedDocumentException _ -> Refusal.PASSWORD;
      case EmptyFileException _ -> Refusal.EMPTY;
      case UnsupportedFileFormatException _ -> Refusal.WRONG_TYPE;
      case FileSystemException _ -> Refusal.NOT_READABLE;
      default -> null;
    };
  }
}
