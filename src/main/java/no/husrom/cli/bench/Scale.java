package no.husrom.cli.bench;

import java.util.Locale;
import no.husrom.cli.frame.Choice;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/// How large a benchmark is to be: a municipality, or a number of dwellings; `problem` is null for
/// a number.
public record Scale(int dwellings, @Nullable Size problem) {
  private static final int MOST = 1_000_000;
  private static final int AREAS = 12;

  /// Reads what stands on the command line.
  public static Scale of(String text) {
    for (Size size : Size.values()) {
      if (Choice.name(size).equals(text.toLowerCase(Locale.ROOT))) {
        return new Scale(dwellings(size), size);
      }
    }
    if (text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= MOST) {
      return new Scale(Integer.parseInt(text), null);
    }
    throw new TypeConversionException(text);
  }

  /// A municipality of that size to plan for: of so many dwellings, with two households to nine.
  Problem town() {
    return problem == null
        ? Generator.problem(Math.max(1, dwellings * 2 / 9), dwellings, AREAS, 1, 100)
        : Generator.problem(problem, 1);
  }

  private static int dwellings(Size size) {
    return switch (size) {
      case SMALL -> 80;
      case MEDIUM -> 800;
      case LARGE -> 4_000;
      case OSLO -> 12_000;
      case NATIONAL -> 100_000;
    };
  }
}
