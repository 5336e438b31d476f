package no.husrom.exchange.remember;

import java.util.Locale;
import java.util.Optional;
import no.husrom.exchange.field.Field;
import no.husrom.exchange.field.Register;
import no.husrom.exchange.words.DayOrder;

/// The name of a field in a mapping file, as `dwelling.rentPower`; it does not change with the
/// language.
public final class FieldName {
  private FieldName() {}

  public static String of(Field field) {
    StringBuilder name = new StringBuilder(register(field.register())).append('.');
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
    for (Register register : Register.values()) {
      for (Field field : register.fields()) {
        if (of(field).equalsIgnoreCase(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  /// A register by its name in mapping files, as `dwellings`.
  static String of(Register register) {
    return register.name().toLowerCase(Locale.ROOT);
  }

  /// An order of dates by its name in mapping files, as `day-first`.
  static String of(DayOrder order) {
    return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String register(Register register) {
    return switch (register) {
      case DWELLINGS -> "dwelling";
      case HOUSEHOLDS -> "household";
      case LEASES -> "lease";
      case DECISIONS -> "decision";
    };
  }
}
