package no.husrom.sheet.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import no.husrom.sheet.Cell;
import no.husrom.sheet.SheetFacts;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Turns the XML events of one worksheet into cells. References of rows and cells may be left out
/// in the file: then each follows the one before it.
final class WorksheetHandler extends DefaultHandler {
  private static final int POOL = 50_000;

  private final RowCollector collector;
  private final IntFunction<Cell> sharedTexts;
  private final IntPredicate dateStyle;
  private final Numbers numbers;
  private final Map<String, Cell> pool = new HashMap<>();
  private final StringBuilder value = new StringBuilder();
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean inValue;
  private boolean inPhonetic;

  WorksheetHandler(
      RowCollector collector,
      IntFunction<Cell> sharedTexts,
      IntPredicate dateStyle,
      Numbers numbers) {
    this.collector = collector;
    this.sharedTexts = sharedTexts;
    this.dateStyle = dateStyle;
    this.numbers = numbers;
  }

  /// The name of an element without the prefix that a few programs write before it.
  private static String bare(String name) {
    int colon = name.length() < 3 ? -1 : name.indexOf(':');
    return colon < 0 ? name : name.substring(colon + 1);
  }

  @Override
  public void startElement(String space, String local, String name, Attributes attributes) {
    switch (bare(name)) {
      case "row" -> {
        String number = attributes.getValue("r");
        collector.startRow(
            number == null ? collector.rowNumber() + 1 : Integer.parseInt(number.strip()),
            isTrue(attributes.getValue("hidden")));
        column = -1;
      }
      case "c" -> startCell(attributes);
      case "v", "t" -> inValue = !inPhonetic;
      case "f" -> collector.countFormula();
      case "col" -> {
        if (isTrue(attributes.getValue("hidden"))) {
          collector.hideColumns(
              Integer.parseInt(attributes.getValue("min")) - 1,
              Integer.parseInt(attributes.getValue("max")) - 1);
        }
      }
      case "mergeCell" -> merge(attributes.getValue("ref"));
      case "rPh" -> inPhonetic = true;
      default -> {}
    }
  }

  /// Goes through the attributes once: a large sheet has a million cells.
  private void startCell(Attributes attributes) {
    column++;
    type = "n";
    style = 0;
    value.setLength(0);
    for (int i = 0; i < attributes.getLength(); i++) {
      switch (attributes.getQName(i)) {
        case "r" -> column = columnOf(attributes.getValue(i));
        case "t" -> type = attributes.getValue(i);
        case "s" -> style = Integer.parseInt(attributes.getValue(i));
        default -> {}
      }
    }
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    if (inValue) {
      collector.checkCharacters(value.length() + length);
      value.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String space, String local, String name) {
    switch (bare(name)) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> collector.add(column, cell(value.toString()));
      case "row" -> collector.endRow();
      default -> {}
    }
  }

  private Cell cell(String stored) {
    if (stored.isEmpty()) {
      return Cell.EMPTY;
    }
    return switch (type) {
      case "s" -> sharedTexts.apply(Integer.parseInt(stored.strip()));
      case "b" -> new Cell.Flag(isTrue(stored.strip()));
      case "e" -> new Cell.Trouble(stored);
      case "d" -> Numbers.isoDay(stored);
      case "n" -> {
        boolean date = dateStyle.test(style);
        String key = date ? "d" + stored : stored;
        Cell known = pool.get(key);
        if (known == null) {
          known = numbers.cell(stored, date);
          if (pool.size() < POOL) {
            pool.put(key, known);
          }
        }
        yield known;
      }
      default -> Cell.text(XlsxFile.unescaped(stored));
    };
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  /// A reference as B2:D5; POI writes and Excel reads no other.
  private void merge(@Nullable String reference) {
    if (reference != null) {
      String[] ends = reference.split(":", -1);
      collector.merge(
          new SheetFacts.Merge(
              rowOf(ends[0]),
              rowOf(ends[ends.length - 1]),
              columnOf(ends[0]),
              columnOf(ends[ends.length - 1])));
    }
  }

  private static int rowOf(String place) {
    return Integer.parseInt(place.replaceAll("\\D", ""));
  }

  private static int columnOf(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 4; i++) {
      char letter = place.charAt(i);
      if (letter < 'A' || letter > 'Z') {
        break;
      }
      column = column * 26 + letter - 'A' + 1;
    }
    if (column == 0) {
      throw new IllegalArgumentException("Not a cell reference: " + place);
    }
    return column - 1;
  }
}
