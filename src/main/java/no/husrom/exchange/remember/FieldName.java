package no.husrom.exchange.remember;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.PropertyField;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.words.DayOrder;

/// The name of a field in a mapping file, as `dwelling.rentPower`; it does not change with the
/// language.
public final class FieldName {
  private FieldName() {}

  public static String of(Field field) {
    StringBuilder name = new StringBuilder(owner(field)).append('.');
    boolean capital = false;
    for (char letter : field.name().toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter == '_') {
        capital = true;
      } else {
        name.append(capital ? Character.toUpperCase(letter) : letter);
        capital = false;
      }
    }
    return name.toString();
  }

  public static Optional<Field> find(String name) {
    return all().filter(field -> of(field).equalsIgnoreCase(name)).findFirst();
  }

  /// Every field that a column may go to.
  public static Stream<Field> all() {
    return Stream.concat(
        Arrays.stream(Register.values()).flatMap(register -> register.fields().stream()),
        Arrays.stream(PropertyField.values()));
  }

  /// A register by its name in mapping files, as `dwellings`.
  static String of(Register register) {
    return register.name().toLowerCase(Locale.ROOT);
  }

  /// An order of dates by its name in mapping files, as `day-first`.
  static String of(DayOrder order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String owner(Field field) {
    if (field instanceof PropertyField) {
      return "property";
    }
    return switch (field.register()) {
      case DWELLINGS -> "dwelling";
      case HOUSEHOLDS -> "household";
      case LEASES -> "lease";
      case DECISIONS -> "decision";
    };
  }
}
