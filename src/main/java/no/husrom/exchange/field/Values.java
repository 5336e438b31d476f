package no.husrom.exchange.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import no.husrom.exchange.words.PlainWords;
import org.jspecify.annotations.Nullable;

/// What is known of one record, field by field; a field that is not there is unknown. `free` are
/// the office's own columns, by heading.
public record Values(Map<Field, Object> known, Map<String, String> free) {

  public static final Values NONE = new Values(Map.of(), Map.of());

  /// The maps are not copied: who makes them gives them away.
  public Values {
    known = Collections.unmodifiableMap(known);
    free = Collections.unmodifiableMap(free);
  }

  public boolean isEmpty() {
    return known.isEmpty() && free.isEmpty();
  }

  public @Nullable Object get(Field field) {
    return known.get(field);
  }

  public boolean has(Field field) {
    return known.containsKey(field);
  }

  public @Nullable String text(Field field) {
    return (String) known.get(field);
  }

  public String textOr(Field field, String otherwise) {
    String text = text(field);
    return text == null ? otherwise : text;
  }

  public @Nullable LocalDate day(Field field) {
    return (LocalDate) known.get(field);
  }

  public @Nullable Integer whole(Field field) {
    return (Integer) known.get(field);
  }

  public @Nullable BigDecimal decimal(Field field) {
    return (BigDecimal) known.get(field);
  }

  public @Nullable Boolean flag(Field field) {
    return (Boolean) known.get(field);
  }

  public boolean isYes(Field field) {
    return Boolean.TRUE.equals(known.get(field));
  }

  public <E extends Enum<E>> @Nullable E choice(Field field, Class<E> type) {
    Object constant = known.get(field);
    return constant == null ? null : type.cast(constant);
  }

  /// The elements of a field that holds several; none when it is unknown.
  public <T> List<T> several(Field field, Class<T> type) {
    return known.get(field) instanceof Collection<?> elements
        ? elements.stream().map(type::cast).toList()
        : List.of();
  }

  public SortedSet<String> names(Field field) {
    return new TreeSet<>(several(field, String.class));
  }

  /// The same with `value` as `field`; unknown when it is null.
  public Values with(Field field, @Nullable Object value) {
    if (Objects.equals(known.get(field), value)) {
      return this;
    }
    Map<Field, Object> changed = new HashMap<>(known);
    if (value == null) {
      changed.remove(field);
    } else {
      changed.put(field, value);
    }
    return new Values(changed, free);
  }

  public Values without(Collection<? extends Field> fields) {
    if (fields.stream().noneMatch(known::containsKey)) {
      return this;
    }
    Map<Field, Object> changed = new HashMap<>(known);
    changed.keySet().removeAll(fields);
    return new Values(changed, free);
  }

  /// The same with `words` in the office's own column; unchanged when there are none.
  public Values withOwn(String column, @Nullable String words) {
    if (words == null || words.isBlank()) {
      return this;
    }
    Map<String, String> changed = new HashMap<>(free);
    changed.put(column, words);
    return new Values(known, changed);
  }

  /// The same with nothing in these columns of the office's own.
  public Values withoutOwn(Collection<String> columns) {
    Map<String, String> changed = new HashMap<>(free);
    changed.keySet().removeAll(columns);
    return new Values(known, changed);
  }

  /// These values, and those of `base` where nothing is known here. Words that differ from those of
  /// `base` only in spaces at the ends are no news.
  public Values over(Values base) {
    Map<Field, Object> all = new HashMap<>(base.known);
    known.forEach((field, value) -> all.merge(field, value, Values::news));
    Map<String, String> columns = new HashMap<>(base.free);
    free.forEach((name, value) -> columns.merge(name, value, Values::news));
    return new Values(all, columns);
  }

  private static <T> T news(T before, T now) {
    return before instanceof String old
            && now instanceof String text
            && PlainWords.kept(old).equals(text)
        ? before
        : now;
  }

  /// Collects what is known; null is left out.
  static final class Collector {
    private final Map<Field, Object> known = new HashMap<>();

    Collector put(Field field, @Nullable Object value) {
      if (value != null) {
        known.put(field, value);
      }
      return this;
    }

    Values with(Map<String, String> free) {
      return new Values(known, free);
    }
  }
}
