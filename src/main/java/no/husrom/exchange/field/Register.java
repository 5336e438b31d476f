package no.husrom.exchange.field;

import java.util.List;
import no.husrom.text.Language;
import no.husrom.text.Texts;

/// The registers that sheets are read into, in the order in which they need each other.
public enum Register {
  DWELLINGS("B", List.of(DwellingField.values())),
  HOUSEHOLDS("H", List.of(HouseholdField.values())),
  LEASES("L", List.of(LeaseField.values())),
  /// Known by their years; they have no ids and no fields of the office's own.
  DECISIONS("", List.of(DecisionField.values()));

  private final String prefix;
  private final List<Field> fields;

  Register(String prefix, List<? extends Field> fields) {
    this.prefix = prefix;
    this.fields = List.copyOf(fields);
  }

  /// What the ids begin with that the program itself gives.
  public String prefix() {
    return prefix;
  }

  /// All fields, in the order of the columns in our own workbooks.
  public List<Field> fields() {
    return fields;
  }

  /// The name of its sheet.
  public String sheetName(Language language) {
    return Texts.of(Register.class, language).name(this);
  }
}
