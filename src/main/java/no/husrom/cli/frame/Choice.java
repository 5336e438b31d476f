package no.husrom.cli.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An enum constant as it is written on the command line: `MOVE_IN` is move-in.
public record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

  @Override
  public E convert(String text) {
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(text.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new TypeConversionException(text);
  }

  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// All that can be chosen: low, decided, high.
  public static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> name((Enum<?>) constant))
        .collect(Collectors.joining(", "));
  }
}
