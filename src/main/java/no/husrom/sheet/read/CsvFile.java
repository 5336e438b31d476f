package no.husrom.sheet.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.husrom.sheet.Cell;
import no.husrom.sheet.SheetFacts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads text with separators. Every cell is words, so leading zeros stay; the reader of a column
/// knows what its words mean.
final class CsvFile {
  private static final String SEPARATOR_LINE = "sep=";

  private final Path file;
  private final ReadLimits limits;

  CsvFile(Path file, ReadLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Reading.Opened read() throws IOException {
    TextBytes decoded = TextBytes.decode(Files.readAllBytes(file));
    String text = decoded.text();
    if (text.indexOf('\0') >= 0) {
      throw new RefusedException(Refusal.WRONG_TYPE, "");
    }
    char separator = new Separator(text).found();
    int firstRow = 1;
    if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
        && text.length() > SEPARATOR_LINE.length()) {
      separator = text.charAt(SEPARATOR_LINE.length());
      text = text.substring(Math.max(0, text.indexOf('\n')) + 1);
      firstRow = 2;
    }
    RowCollector collector = new RowCollector(limits);
    collector.startSheet(String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""), false);
    collector.decoded(new SheetFacts.Decoding(decoded.encoding(), separator, decoded.oddLines()));
    collect(text, separator, firstRow, collector);
    collector.endSheet();
    return new Reading.Opened(collector.sheets(), Map.of(), false);
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
}
