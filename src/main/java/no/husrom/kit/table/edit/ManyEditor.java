package no.husrom.kit.table.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.husrom.kit.Desk;
import no.husrom.kit.form.Field;
import no.husrom.kit.form.Form;
import no.husrom.kit.form.FormDialog;
import no.husrom.kit.layout.Words;
import no.husrom.kit.table.row.Column;
import no.husrom.text.Texts;

/// One form for all chosen rows: what is filled in is set on every one of them, the rest stays as
/// it is.
final class ManyEditor<R> {
  private final Desk desk;
  private final Texts texts;
  private final Form form;
  private final Map<Column<R>, Field<String>> fields = new LinkedHashMap<>();

  ManyEditor(Desk desk, Texts texts, List<Column<R>> columns, Sheet sheet, int rows) {
    this.desk = desk;
    this.texts = texts;
    form = new Form(texts);
    form.add(Words.label(texts.say("many.lead", rows), "muted"));
    for (Column<R> column : columns) {
      fields.put(column, field(column.title(), sheet.choices(column.key())));
    }
  }

  private Field<String> field(String title, List<String> choices) {
    return choices.isEmpty() ? form.titled().text(title) : form.titled().choice(title, choices);
  }

  /// What shall be set, by the columns' keys; nothing when the user gave up.
  Map<String, String> ask() {
    Map<String, String> said = new HashMap<>();
    boolean done =
        FormDialog.show(
            desk.dialogs(), texts.say("many.title"), form, texts.say("many.do"), () -> true);
    if (done) {
      fields.forEach(
          (column, field) ->
              field
                  .value()
                  .filter(words -> !words.isBlank())
                  .ifPresent(words -> said.put(column.key(), words)));
    }
    return said;
  }

  /// The columns that something was said of.
  List<Column<R>> columns(Map<String, String> said) {
    return new ArrayList<>(
        fields.keySet().stream().filter(column -> said.containsKey(column.key())).toList());
  }
}
