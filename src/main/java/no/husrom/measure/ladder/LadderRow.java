package no.husrom.measure.ladder;

import java.util.Arrays;
import java.util.List;
import no.husrom.dwelling.Dwelling;
import no.husrom.household.Household;
import no.husrom.household.need.HouseholdSize;
import no.husrom.lease.Lease;
import no.husrom.rule.instrument.Facts;
import no.husrom.rule.instrument.Instrument;
import no.husrom.rule.instrument.Screening;
import no.husrom.rule.instrument.Yardsticks;
import org.jspecify.annotations.Nullable;

/// A household on its ladder, on a day.
///
/// @param lease the lease it lives on; null when it waits for a home
/// @param dwelling what that lease is of
/// @param facts what the registers know of it
public record LadderRow(
    Household household,
    HouseholdSize size,
    @Nullable Lease lease,
    @Nullable Dwelling dwelling,
    Facts facts,
    Yardsticks sticks,
    Screening screening,
    Ladder ladder) {

  /// How far it has come: the office's word, and where nobody has tried, whether it could be.
  public Standing standing(Instrument instrument) {
    Standing said = ladder.step(instrument).standing();
    return said != Standing.NOT_TRIED
        ? said
        : switch (screening.of(instrument).verdict()) {
          case POSSIBLE -> Standing.POSSIBLE;
          case NOT_RELEVANT -> Standing.NOT_RELEVANT;
          case UNKNOWN, UNLIKELY -> Standing.NOT_TRIED;
        };
  }

  /// The ways out of the municipality's dwelling that are possible and that nobody has tried; none
  /// for a household that has no dwelling to free, or is on its way by one of them.
  public List<Instrument> untestedWaysOut() {
    List<Instrument> ways = Arrays.stream(Instrument.values()).filter(Instrument::frees).toList();
    if (lease == null || ways.stream().anyMatch(way -> standing(way).onItsWay())) {
      return List.of();
    }
    return ways.stream().filter(way -> standing(way) == Standing.POSSIBLE).toList();
  }

  /// The address it would free; null when it has none, or its address is secret.
  public @Nullable String address() {
    return dwelling == null || household.secrecy().hidden() ? null : dwelling.address().line();
  }

  /// The same household with another ladder.
  public LadderRow with(Ladder changed) {
    return new LadderRow(household, size, lease, dwelling, facts, sticks, screening, changed);
  }
}
