package no.husrom.plan.ui.fact;

import java.util.List;
import no.husrom.household.Household;
import no.husrom.household.stay.WayOut;
import no.husrom.rule.instrument.Instrument;

/// A tenant who may have a way out, and the instruments by which the ladder says it could be; none
/// when the ladder does not say so.
public record WayOutChoice(Household household, List<Instrument> ways) {
  private static final int DAYS_TO_BUY = 120;
  private static final int DAYS_TO_RENT = 60;

  public WayOutChoice {
    ways = List.copyOf(ways);
  }

  /// To a home of its own when the ladder says that it could own one, or says nothing.
  WayOut proposed() {
    return ways.isEmpty() || ways.stream().anyMatch(Instrument::owns)
        ? WayOut.OWN_HOME
        : WayOut.PRIVATE_LEASE;
  }

  /// In how many days it could have left: half of those with a start loan have bought within four
  /// months; a private lease takes two.
  static int days(WayOut way) {
    return switch (way) {
      case OWN_HOME -> DAYS_TO_BUY;
      case PRIVATE_LEASE -> DAYS_TO_RENT;
    };
  }
}
