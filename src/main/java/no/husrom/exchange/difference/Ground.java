package no.husrom.exchange.difference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.husrom.register.Registers;

/// What files are judged on: the registers `now`, and for each file that is an export of them, as
/// they were then. A file that is an export of another database has no past here.
public record Ground(Registers now, Map<String, Optional<Past>> pasts, Choices choices) {

  /// The registers when a file was exported, and the day it was.
  public record Past(Registers registers, LocalDate day) {}

  public Ground {
    pasts = Map.copyOf(pasts);
  }

  /// For files that are no exports.
  public static Ground of(Registers now) {
    return new Ground(now, Map.of(), Choices.NONE);
  }

  public Ground with(Choices chosen) {
    return new Ground(now, pasts, chosen);
  }
}
