package no.husrom.kit.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.husrom.kit.form.Entry;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.NamedEntry;
import no.husrom.kit.form.TitledFields;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A field for each of the office's own columns, by its kind. What the record says under other
/// names, and what does not fit its column's kind, stands as it is written in the list below, so
/// that nothing is lost.
final class OwnEntry implements Entry<Map<String, String>> {
  private final Form form;
  private final Formats formats;
  private final Map<String, Own<?>> own = new HashMap<>();
  private final Field<List<Map.Entry<String, String>>> rest;
  private Map<String, String> shown = Map.of();

  /// A column's field, how the text that is kept is read, and how a value is kept.
  private record Own<T>(
      Field<T> field, Function<String, Optional<T>> reader, Function<T, String> writer) {

    /// Shows what is kept; false when it does not fit.
    boolean show(@Nullable String kept) {
      Optional<T> value = kept == null ? Optional.empty() : reader.apply(kept);
      field.set(value.orElse(null));
      return value.isPresent();
    }

    /// How the value is kept: as it was when it is the same.
    Optional<String> read(@Nullable String kept) {
      Optional<T> now = field.value();
      Optional<T> before = kept == null ? Optional.empty() : reader.apply(kept);
      return now.isPresent() && kept != null && before.filter(b -> same(b, now.get())).isPresent()
          ? Optional.of(kept)
          : now.map(writer);
    }

    private static boolean same(Object one, Object other) {
      return one instanceof BigDecimal number && other instanceof BigDecimal same
          ? number.compareTo(same) == 0
          : one.equals(other);
    }
  }

  OwnEntry(List<OwnColumn> columns, Texts texts) {
    form = new Form(texts);
    formats = texts.formats();
    columns.forEach(column -> own.put(column.name(), own(form.titled(), column)));
    rest = form.list("rest", "rest.add", () -> new NamedEntry(texts));
  }

  private Own<?> own(TitledFields fields, OwnColumn column) {
    String name = column.name();
    return switch (column.kind()) {
      // a field is one line: a break within stays when nothing is changed
      case TEXT ->
          new Own<>(fields.text(name), text -> Optional.of(oneLine(text)), Function.identity());
      case NUMBER -> new Own<BigDecimal>(fields.number(name), formats::readNumber, OwnEntry::plain);
      case DATE -> new Own<LocalDate>(fields.date(name), formats::readDate, formats::date);
      case CHOICE ->
          new Own<>(
              fields.choice(name, column.choices()),
              text -> column.choices().stream().filter(text.strip()::equalsIgnoreCase).findFirst(),
              Function.identity());
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /// 12500,5: as it is kept, with nothing between the thousands.
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(Map<String, String> said) {
    shown = said;
    Map<String, String> left = new HashMap<>(said);
    own.forEach(
        (name, field) -> {
          if (field.show(said.get(name))) {
            left.remove(name);
          }
        });
    rest.set(NamedEntry.of(left));
  }

  @Override
  public Map<String, String> read() {
    Map<String, String> all =
        new HashMap<>(NamedEntry.map(new ArrayList<>(rest.value().orElse(List.of()))));
    own.forEach(
        (name, field) -> field.read(shown.get(name)).ifPresent(text -> all.put(name, text)));
    return all;
  }
}
