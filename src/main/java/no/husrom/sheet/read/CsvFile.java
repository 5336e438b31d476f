package no.husrom.sheet.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.husrom.sheet.Cell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads text with separators. Every cell is words, so leading zeros stay; the reader of a column
/// knows what its words mean. The encoding is UTF-8 when the bytes allow it, else Windows-1252.
final class CsvFile {
  private static final String SEPARATOR_LINE = "sep=";

  private final Path file;
  private final ReadLimits limits;

  CsvFile(Path file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Reading.Opened read() throws IOException {
    String text = decode(Files.readAllBytes(file));
    if (text.indexOf('\0') >= 0) {
      throw new RefusedException(Refusal.WRONG_TYPE, "");
    }
    char separator = new Separator(text).found();
    int firstRow = 1;
    if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())) {
      separator = text.charAt(SEPARATOR_LINE.length());
      text = text.substring(Math.max(0, text.indexOf('\n')) + 1);
      firstRow = 2;
    }
    RowCollector collector = new RowCollector(limits);
    collector.startSheet(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
    collect(text, separator, firstRow, collector);
    collector.endSheet();
    return new Reading.Opened(collector.sheets(), Map.of());
  }

  private static void collect(String text, char separator, int firstRow, RowCollector collector)
      throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        collector.startRow((int) record.getRecordNumber() - 1 + firstRow);
        for (int i = 0; i < record.size(); i++) {
          String value = record.get(i);
          collector.checkCharacters(value.length());
          collector.add(i, Cell.text(value));
        }
        collector.endRow();
      }
    }
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
