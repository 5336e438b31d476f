package no.husrom.exchange.difference;

import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.ValueWords;
import no.husrom.exchange.heading.Target;
import no.husrom.exchange.problem.Place;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// A field that both the sheet and the program have changed since the export, each in its way:
/// where it stands in the sheet, whose it is, and the three values. Two conflicts are the same only
/// when all of it is, so that a choice does not outlive what it was made about.
public record Conflict(
    Place place,
    Register register,
    String id,
    Target target,
    @Nullable Object exported,
    Object sheet,
    @Nullable Object now) {

  /// The field by its heading in our own workbooks, or by the office's own name.
  public String heading(Language language) {
    return switch (target) {
      case Target.ToField(Field field) -> field.heading(language);
      case Target.Free(String name) -> name;
      case Target.Skipped _ -> place.heading();
    };
  }

  public String exported(Language language) {
    return words(exported, language);
  }

  public String sheet(Language language) {
    return words(sheet, language);
  }

  public String now(Language language) {
    return words(now, language);
  }

  /// One of the values as data: numbers bare, dates as 2026-12-31; empty when it is unknown.
  public String data(@Nullable Object value, Language language) {
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
