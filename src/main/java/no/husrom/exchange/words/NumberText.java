package no.husrom.exchange.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.husrom.text.Formats;
import no.husrom.text.Language;

/// Numbers as people write them, with a unit or a word after them: "12 500 kr", "kr 12.500,-",
/// "68,5 m²", "2 soverom", "3. etasje".
public final class NumberText {
  private static final Formats FORMATS = Formats.of(Language.NYNORSK);
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?s)(\\D{0,4}[\\d \u00a0\u202f.,-]*\\d(?:,-)?)\\.?[\\s\u00a0]*(?:m2|[\\p{L}²/.,\\s])*");

  private NumberText() {}

  public static Optional<BigDecimal> read(String text) {
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    Optional<BigDecimal> number = FORMATS.readNumber(text);
    if (number.isPresent()) {
      return number;
    }
    Matcher found = WITH_UNIT.matcher(text);
    return found.matches() ? FORMATS.readNumber(found.group(1)) : Optional.empty();
  }
}
