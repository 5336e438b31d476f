package no.husrom.rule.allowance;

import java.math.BigDecimal;
import java.util.List;
import no.husrom.rule.rate.Rate;

/// A step of the reckoning: what it found, exactly, and the rates it was found with.
public record Step(StepKind kind, BigDecimal amount, List<Rate> rates) {
  public Step {
    rates = List.copyOf(rates);
  }
}
