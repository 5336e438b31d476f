package no.husrom.plan;

import java.time.LocalDate;

/// How many units of a measure the plan opens, the first of them `from`, and what they cost
/// together: `operating` kroner in the year, `investment` kroner before the `grant`. `unit` is who
/// is responsible, as the measure says.
public record UsedMeasure(
    String measure,
    int count,
    LocalDate from,
    long operating,
    long investment,
    long grant,
    String unit) {

  public UsedMeasure {
    if (count < 1) {
      throw new IllegalArgumentException("A used measure is used: " + measure);
    }
  }
}
