package no.husrom.exchange.value;

import no.husrom.exchange.words.PlainWords;
import no.husrom.exchange.words.Words;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;

/// Words, as a [String]. `digits` is how many digits a number of it has at least: spreadsheets drop
/// the zero of postcode 0150. Where `literal`, also "ukjent" and "?" are kept as words.
public record TextContent(int digits, boolean literal) implements Content {
  public static final TextContent WORDS = new TextContent(0, false);
  public static final TextContent LITERAL = new TextContent(0, true);

  public static TextContent digits(int digits) {
    return new TextContent(digits, false);
  }

  @Override
  public Understood read(Cell cell) {
    if (cell instanceof Cell.Trouble) {
      return Understood.not(new Complaint.FailedFormula());
    }
    String text = PlainWords.kept(cell.asText());
    if (text.isEmpty() || !literal && Words.sayUnknown(text)) {
      return Understood.NOTHING;
    }
    boolean number = digits > text.length() && text.chars().allMatch(Character::isDigit);
    return Understood.known(number ? "0".repeat(digits - text.length()) + text : text);
  }

  @Override
  public Cell write(Object value, Language language) {
    return read(Cell.text((String) value)) instanceof Understood.Known(String text)
        ? Cell.text(text)
        : Cell.EMPTY;
  }
}
