package no.husrom.exchange.field;

import no.husrom.exchange.value.Content;
import no.husrom.exchange.value.Understood;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// A column that a register has in a workbook.
public sealed interface Field
    permits DwellingField, HouseholdField, LeaseField, DecisionField, PropertyField {

  /// How a field is treated.
  enum Use {
    /// A cell that cannot be read refuses its row: the record would be wrong without it.
    VITAL,
    /// A cell that cannot be read is left out, with a warning.
    PLAIN,
    /// As [#PLAIN], and only read: our own workbooks say the same in other columns.
    READ_ONLY
  }

  String name();

  Register register();

  Content content();

  /// What a cell of the column says.
  default Understood read(Cell cell) {
    return content().read(cell);
  }

  Use use();

  /// Whether a cell that cannot be read refuses its row.
  default boolean vital() {
    return use() == Use.VITAL;
  }

  /// Whether our own workbooks have the column.
  default boolean written() {
    return use() != Use.READ_ONLY;
  }

  /// The name in mappings and in the dictionary of headings, as `DwellingField.RENT`.
  default String key() {
    return getClass().getSimpleName() + "." + name();
  }

  /// The heading in our own workbooks.
  default String heading(Language language) {
    return Texts.of(Field.class, language).say(key());
  }

  /// What to write in the column, in a sentence; only for a field that is [#written()].
  default String about(Language language) {
    return Texts.of(Field.class, language).say(key() + ".about");
  }
}
