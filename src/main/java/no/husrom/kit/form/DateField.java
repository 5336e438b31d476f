package no.husrom.kit.form;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.util.StringConverter;
import no.husrom.text.Formats;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;

/// A day, written in any of the ways people write one, or picked from the calendar. What is written
/// counts at once, not only after Enter.
final class DateField extends Field<LocalDate> {
  private final DatePicker picker;
  private final Texts texts;

  DateField(Texts texts, String name) {
    this(texts, name, new DatePicker());
  }

  private DateField(Texts texts, String name, DatePicker picker) {
    super(texts, name, picker);
    this.picker = picker;
    this.texts = texts;
    picker.setConverter(new Days(texts.formats()));
    picker.setPromptText(texts.say("form.date.prompt"));
    picker.getEditor().setAccessibleText(name);
    picker.setOnShown(_ -> nameCalendar());
    picker.getEditor().textProperty().addListener((o, was, is) -> told());
    picker
        .getEditor()
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (!is) {
                left();
              }
            });
  }

  @Override
  public Optional<LocalDate> value() {
    return texts.formats().readDate(written());
  }

  @Override
  Optional<String> unreadable() {
    return written().isBlank() || value().isPresent()
        ? Optional.empty()
        : Optional.of(texts.say("form.date.unreadable", written()));
  }

  @Override
  void write(@Nullable LocalDate value) {
    picker.setValue(value);
    picker.getEditor().setText(value == null ? "" : texts.formats().date(value));
  }

  @Override
  Node control() {
    return picker.getEditor();
  }

  @Override
  public Field<LocalDate> readOnly(boolean locked) {
    picker.setEditable(!locked);
    picker.setDisable(locked);
    return this;
  }

  /// The calendar's arrows have no words of their own.
  private void nameCalendar() {
    if (picker.getSkin() instanceof DatePickerSkin skin) {
      Node calendar = skin.getPopupContent();
      int spinner = 0;
      for (Node pane : calendar.lookupAll(".spinner")) {
        String unit = spinner == 0 ? "month" : "year";
        name(pane, ".left-button", "form.date." + unit + ".before");
        name(pane, ".right-button", "form.date." + unit + ".after");
        spinner++;
      }
      name(calendar, ".calendar-grid", "form.date.days");
    }
  }

  private void name(Node within, String what, String key) {
    Node node = within.lookup(what);
    if (node != null) {
      node.setAccessibleText(texts.say(key));
    }
  }

  private String written() {
    String text = picker.getEditor().getText();
    return text == null ? "" : text.strip();
  }

  /// Between days and what is written; nonsense becomes no day, and stays in the editor.
  private static final class Days extends StringConverter<LocalDate> {
    private final Formats formats;

    Days(Formats formats) {
      this.formats = formats;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : formats.date(day);
    }

    @Override
    @SuppressWarnings("NullAway") // the picker takes null for no day
    public LocalDate fromString(String text) {
      return formats.readDate(text).orElse(null);
    }
  }
}
