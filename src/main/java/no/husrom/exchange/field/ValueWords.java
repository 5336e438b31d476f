package no.husrom.exchange.field;

import no.husrom.sheet.Cell;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// The value of a field in words, as a person reads it; empty when it is unknown.
public final class ValueWords {
  private ValueWords() {}

  public static String of(Field field, @Nullable Object value, Language language) {
    if (value == null) {
      return "";
    }
    Formats formats = Formats.of(language);
    return switch (field.content().write(value, language)) {
      case Cell.Day(var day) -> formats.date(day);
      case Cell.Number(var number) -> formats.decimal(number);
      case Cell.Flag(boolean flag) ->
          Texts.of(ValueWords.class, language).say(flag ? "flag.yes" : "flag.no");
      case Cell cell -> cell.asText();
    };
  }
}
