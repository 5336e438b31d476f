package no.husrom.plan.ui.chart.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.husrom.kit.tape.TapeRow;
import org.jspecify.annotations.Nullable;

/// A dwelling, or a unit of a measure, in the year. `target` is what the planner calls it; `free`
/// is the first day nobody has it; `touched` says that the plan changes who lives there.
public record ChartRow(
    String target,
    int bedrooms,
    @Nullable BigDecimal area,
    String district,
    boolean unit,
    boolean touched,
    @Nullable LocalDate free,
    TapeRow tape) {
  /// Between a measure and the number of its unit.
  private static final char UNIT = '\u0000';

  /// What the planner calls a row of the tape: a unit of a measure goes by its measure.
  public static String target(TapeRow row) {
    int unit = row.id().lastIndexOf(UNIT);
    return unit < 0 ? row.id() : row.id().substring(0, unit);
  }

  static String unitId(String measure, int number) {
    return measure + UNIT + number;
  }
}
