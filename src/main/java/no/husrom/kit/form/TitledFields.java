package no.husrom.kit.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import no.husrom.text.Texts;

/// Makes fields in a form under labels that are given whole, as those of columns nobody foresaw.
public final class TitledFields {
  private final Form form;
  private final Texts own;

  TitledFields(Form form, Texts own) {
    this.form = form;
    this.own = own;
  }

  public Field<String> text(String label) {
    return placed(
        new WrittenField<>(own, label, new TextField(), Optional::of, text -> text, ""),
        "field-text");
  }

  /// Any number, with all its decimals.
  public Field<BigDecimal> number(String label) {
    return placed(
        new WrittenField<>(
            own,
            label,
            new TextField(),
            own.formats()::readNumber,
            own.formats()::exact,
            own.say("form.exact.unreadable")),
        "field-number");
  }

  public Field<LocalDate> date(String label) {
    return placed(new DateField(own, label), "field-date");
  }

  /// One of these words.
  public Field<String> choice(String label, List<String> choices) {
    return placed(new ChoiceField<>(own, label, choices, word -> word), "field-choice");
  }

  private <T> Field<T> placed(Field<T> field, String style) {
    return Form.styled(form.placed(field), style);
  }
}
