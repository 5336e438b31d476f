package no.husrom.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.field.ValueWords;
import no.husrom.exchange.field.Values;
import no.husrom.exchange.problem.Place;
import no.husrom.exchange.read.Taken;
import no.husrom.text.Language;
import org.jspecify.annotations.Nullable;

/// What an import changes in one record, in words.
public record RecordChange(Place place, String id, List<FieldChange> fields) {

  /// A field by its heading, what it was and what it will be; empty for unknown.
  public record FieldChange(String heading, String before, String after) {}

  static RecordChange of(Register register, Taken<?> taken, Language language) {
    List<FieldChange> fields = new ArrayList<>();
    Values was = taken.was();
    Values after = taken.after();
    for (Field field : register.fields()) {
      if (!equal(was.get(field), after.get(field))) {
        fields.add(
            new FieldChange(
                field.heading(language),
                ValueWords.of(field, was.get(field), language),
                ValueWords.of(field, after.get(field), language)));
      }
    }
    Map<String, String> free = new TreeMap<>(after.free());
    free.forEach(
        (name, now) -> {
          String before = was.free().getOrDefault(name, "");
          if (!before.equals(now)) {
            fields.add(new FieldChange(name, before, now));
          }
        });
    return new RecordChange(taken.place(), taken.id(), fields);
  }

  private static boolean equal(@Nullable Object one, @Nullable Object other) {
    return one == null ? other == null : one.equals(other);
  }
}
