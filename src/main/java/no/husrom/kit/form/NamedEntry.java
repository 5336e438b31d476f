package no.husrom.kit.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.text.Texts;

/// A name and what stands under it: a column of the office's own. Room texts: `field.name` and
/// `field.content`.
public final class NamedEntry implements Entry<Map.Entry<String, String>> {
  private final Form form;
  private final Field<String> name;
  private final Field<String> content;

  public NamedEntry(Texts texts) {
    form = new Form(texts);
    name = form.text("field.name").required();
    content = form.text("field.content");
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public void show(Map.Entry<String, String> value) {
    name.set(value.getKey());
    content.set(value.getValue());
  }

  @Override
  public Map.Entry<String, String> read() {
    return Map.entry(name.get(), content.value().orElse(""));
  }

  /// The entries of a map, in the order of their names.
  public static List<Map.Entry<String, String>> of(Map<String, String> fields) {
    return fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
  }

  /// The map of the entries that have content; of two with one name the last counts.
  public static Map<String, String> map(List<Map.Entry<String, String>> entries) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : entries) {
      if (!entry.getValue().isBlank()) {
        fields.put(entry.getKey(), entry.getValue());
      }
    }
    return fields;
  }
}
