package no.husrom.exchange.difference;

import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.ValueWords;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Place;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A field that both the sheet and the program have changed since the export, each in its way:
/// where it stands in the sheet, whose it is, and the three values. Two conflicts are the same only
/// when all of it is, so that a choice does not outlive what it was made about. When it is
/// `secret`, what the sheet does not say itself is not told: it is where a household with a secret
/// address lives.
public record Conflict(
    Place place,
    Register register,
    String id,
    Target target,
    @Nullable Object exported,
    Object sheet,
    @Nullable Object now,
    boolean secret) {

  /// The field by its heading in our own workbooks, or by the office's own name.
  public String heading(Language language) {
    return switch (target) {
      case Target.ToField(Field field) -> field.heading(language);
      case Target.Free(String name) -> name;
      case Target.Skipped _ -> place.heading();
    };
  }

  public String exported(Language language) {
    return secret ? masked(language) : words(exported, language);
  }

  public String sheet(Language language) {
    return words(sheet, language);
  }

  public String now(Language language) {
    return secret ? masked(language) : words(now, language);
  }

  /// As [#exported(Language)], but as data: numbers bare, dates as 2026-12-31; empty when it is
  /// unknown.
  public String exportedData(Language language) {
    return secret ? masked(language) : data(exported, language);
  }

  public String sheetData(Language language) {
    return data(sheet, language);
  }

  public String nowData(Language language) {
    return secret ? masked(language) : data(now, language);
  }

  private static String masked(Language language) {
    return Texts.of(Conflict.class, language).say("secret");
  }

  private String data(@Nullable Object value, Language language) {
    return value != null && target instanceof Target.ToField(Field field)
        ? field.content().write(value, language).asText()
        : words(value, language);
  }

  private String words(@Nullable Object value, Language language) {
    return target instanceof Target.ToField(Field field)
        ? ValueWords.of(field, value, language)
        : value == null ? "" : value.toString();
  }
}
