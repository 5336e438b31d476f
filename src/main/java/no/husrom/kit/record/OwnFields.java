package no.husrom.kit.record;

import java.util.List;
import java.util.Map;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.PartField;
import no.husrom.kit.table.view.OwnColumn;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// What a record says in the office's own columns, as a part of its form: a field for each column,
/// and below them the rest.
public final class OwnFields {
  private final Texts texts;
  private final PartField<Map<String, String>> part;
  private @Nullable List<OwnColumn> columns;

  public OwnFields(Form form, Language language) {
    texts = Texts.of(OwnFields.class, language);
    part = form.part(Map.of());
    columns(List.of());
  }

  /// Has a field for each of these columns; what was filled in stays.
  public void columns(List<OwnColumn> wanted) {
    if (!wanted.equals(columns)) {
      columns = wanted;
      part.entry(new OwnEntry(wanted, texts));
    }
  }

  public void show(Map<String, String> said) {
    part.set(said);
  }

  /// What is filled in, by the columns' names.
  public Map<String, String> read() {
    return part.value().orElse(Map.of());
  }
}
