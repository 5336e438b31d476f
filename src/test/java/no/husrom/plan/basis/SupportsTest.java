package no.husrom.plan.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.allowance.Estimate;
import no.husrom.household.allowance.Estimate.Why;
import no.husrom.office.Office;
import no.husrom.plan.Placement;
import no.husrom.plan.Placement.Home;
import no.husrom.plan.Placement.InDwelling;
import no.husrom.plan.Placement.InUnit;
import no.husrom.plan.Placement.NotShown;
import no.husrom.plan.Placement.Renewed;
import no.husrom.plan.Town;
import no.husrom.plan.Who;
import no.husrom.register.Registers;
import org.junit.jupiter.api.Test;

class SupportsTest {
  private static final LocalDate MOVES = LocalDate.of(2026, 12, 1);
  private final Basis basis = basis();

  @Test
  void thoseWhoArePlacedHaveTheSupportOfTheirNewHome() {
    assertThat(monthly(placed("H1", new InDwelling("B1", 3, false)))).isEqualTo(5_473);
    assertThat(monthly(placed("H1", new Renewed("B1", 3)))).isEqualTo(5_473);
    assertThat(monthly(placed("H1", new InUnit("T1", 3)))).as("rent 9,000").isEqualTo(4_821);
  }

  @Test
  void whereNothingCanBeToldNothingIsSaid() {
    assertThat(basis.supports().of(placed("H1", new NotShown()))).isEmpty();
    assertThat(basis.supports().of("H1", "B9", MOVES)).isEmpty();
  }

  @Test
  void whatIsNotKnownIsUnknown() {
    assertThat(basis.supports().of(placed("H2", new InDwelling("B1", 3, false))))
        .contains(new Estimate.Unknown(Why.NO_INCOME));
    assertThat(basis.supports().of(placed("P1", new InDwelling("B1", 3, false))))
        .contains(new Estimate.Unknown(Why.NOBODY_YET));
    assertThat(basis.supports().of(placed("H1", new InDwelling("B1", 3, true))))
        .contains(new Estimate.Unknown(Why.SHARED));
  }

  private int monthly(Placement placement) {
    Optional<Estimate> estimate = basis.supports().of(placement);
    return ((Estimate.Known) estimate.orElseThrow()).allowance().monthly();
  }

  private static Placement placed(String household, Home home) {
    Who who = new Who(household, Category.REFUGEE, true, false, 3, 2);
    return new Placement(who, home, MOVES, null, false, 0, 0, List.of());
  }

  private static Basis basis() {
    Town town =
        new Town()
            .dwelling("B1", 3, d -> d.rent(12_500))
            .household(
                "H1",
                Category.REFUGEE,
                1,
                2,
                h -> h.economy(new Economy(260_000, null, null, null, null, null)))
            .household("H2", Category.REFUGEE, 1, 2)
            .measure("T1", 3, 2, 30);
    Registers registers = town.registers();
    Office proposed = registers.office();
    Office office =
        new Office(
            "Ørsta",
            "1520",
            proposed.norm(),
            proposed.turnaroundDays(),
            proposed.temporaryPerDay(),
            proposed.rentShare(),
            proposed.bedroomsBelow(),
            proposed.bedroomsAbove());
    return new Basis(
        Town.NEW_YEAR,
        2026,
        new Registers(office, registers.dwellings(), registers.households(), registers.leases()),
        List.of(),
        town.basis().measures(),
        List.of(),
        null);
  }
}
