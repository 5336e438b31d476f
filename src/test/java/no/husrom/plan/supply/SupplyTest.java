package no.husrom.plan.supply;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.lease.Notice;
import no.husrom.plan.Town;
import no.husrom.plan.basis.TenantChoice;
import org.junit.jupiter.api.Test;

class SupplyTest {
  private static final SupplyAssumptions FORTNIGHT = new SupplyAssumptions(14, new TreeSet<>());

  @Test
  void aVacantDwellingIsFreeFromTheFirstDay() {
    assertThat(row(new Town().dwelling("B1", 2)))
        .isEqualTo(new SupplyRow("B1", SupplyKind.VACANT, 2, day(1, 1), null, null, false));
  }

  @Test
  void aDwellingUnderMaintenanceIsFreeWhenItIsReady() {
    Town town =
        new Town()
            .dwelling(
                "B1",
                2,
                d ->
                    d.status(day(1, 1).minusDays(9), Status.MAINTENANCE)
                        .status(day(3, 15), Status.READY));
    assertThat(row(town).kind()).isEqualTo(SupplyKind.MAINTENANCE);
    assertThat(row(town).available()).isEqualTo(day(3, 15));
  }

  @Test
  void aPlannedDwellingWithoutADayIsNotCounted() {
    assertThat(row(new Town().dwelling("B1", 2, d -> d.planned(null))).kind())
        .isEqualTo(SupplyKind.NO_DATE);
    assertThat(row(new Town().dwelling("B1", 2, d -> d.planned(day(9, 1)))).available())
        .isEqualTo(day(9, 1));
  }

  @Test
  void aDwellingIsFreeAfterNoticeAndTurnaround() {
    Town town = new Town().dwelling("B1", 2).household("H1", Category.SITTING_TENANT, 1, 0);
    town.lease("L1", "H1", "B1", day(4, 30), true, new Notice(day(1, 5), Notice.By.TENANT));
    assertThat(row(town))
        .isEqualTo(new SupplyRow("B1", SupplyKind.NOTICE_GIVEN, 2, day(5, 15), null, "L1", false));
  }

  @Test
  void theCoordinatorsChoiceForATenantDecides() {
    Town town =
        new Town()
            .dwelling("B1", 2)
            .household("H1", Category.SITTING_TENANT, 2, 0)
            .lease("L1", "H1", "B1", day(4, 30));
    assertThat(row(town).kind()).isEqualTo(SupplyKind.LET);
    assertThat(rowWhen(town, TenantChoice.MOVE).kind()).isEqualTo(SupplyKind.TENANT_MAY_MOVE);
    assertThat(rowWhen(town, TenantChoice.LEAVE).available()).isEqualTo(day(5, 15));
  }

  @Test
  void aVacantLeasedInDwellingThatIsSoonLostIsNotCounted() {
    Town town = new Town().dwelling("B1", 2, d -> d.leasedInUntil(day(9, 30)));
    assertThat(row(town).kind()).isEqualTo(SupplyKind.LOST_TOO_SOON);
    assertThat(Supply.of(town.basis(), FORTNIGHT, Map.of()).leasedInEnding()).hasSize(1);
  }

  @Test
  void aReservedDwellingIsKeptForWhomItsStatusNames() {
    assertThat(reserved("Reservert til familie h1").kind()).isEqualTo(SupplyKind.RESERVED);
    assertThat(reserved("Flyktningar").kind()).isEqualTo(SupplyKind.RESERVED);
    assertThat(reserved("for refugees").kind()).isEqualTo(SupplyKind.RESERVED);
    assertThat(reserved("Familie H12").kind()).isEqualTo(SupplyKind.RESERVED_FOR_NOBODY);
    assertThat(reserved("").available()).isNull();
  }

  @Test
  void aReservationForNobodyKnownEndsWhenAnotherStatusTakesOver() {
    Town town =
        new Town()
            .dwelling("B1", 2, d -> d.reserved(day(1, 1), "").status(day(4, 1), Status.READY));
    assertThat(row(town))
        .isEqualTo(new SupplyRow("B1", SupplyKind.VACANT, 2, day(4, 1), null, null, false));
  }

  @Test
  void aReservationThatBeginsLaterHoldsFromNow() {
    Town town = new Town().dwelling("B1", 2, d -> d.reserved(day(5, 1), ""));
    assertThat(row(town).kind()).isEqualTo(SupplyKind.RESERVED_FOR_NOBODY);
  }

  @Test
  void aHouseWithSomebodyWhoIsNotToShareTakesNobodyNew() {
    Town town =
        new Town()
            .dwelling("B0", 3, d -> d.shared())
            .dwelling("B1", 1, d -> d.roomOf("B0"))
            .dwelling("B2", 1, d -> d.roomOf("B0"))
            .household("H1", Category.SITTING_TENANT, 1, 0)
            .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.mayShare())
            .lease("L1", "H1", "B2", null);
    assertThat(row(town).kind()).isEqualTo(SupplyKind.HOUSE_UNSETTLED);
    Town other =
        new Town()
            .dwelling("B0", 3, d -> d.shared())
            .dwelling("B1", 1, d -> d.roomOf("B0"))
            .dwelling("B2", 1, d -> d.roomOf("B0"))
            .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.mayShare())
            .lease("L1", "H2", "B2", null);
    assertThat(row(other).kind()).isEqualTo(SupplyKind.VACANT);
  }

  private static SupplyRow reserved(String whom) {
    return row(
        new Town()
            .dwelling("B1", 2, d -> d.reserved(day(1, 1), whom))
            .household("H1", Category.REFUGEE, 2, 1));
  }

  @Test
  void theHomeOfASecretHouseholdIsNotAvailableAndNothingMoreIsSaid() {
    Town town =
        new Town()
            .dwelling("B1", 2)
            .household("H1", Category.SITTING_TENANT, 2, 0, h -> h.secret())
            .lease("L1", "H1", "B1", null);
    Supply supply = Supply.of(town.basis(), FORTNIGHT, Map.of());
    assertThat(supply.counts()).isEqualTo(Map.of(SupplyKind.UNAVAILABLE, 1));
  }

  @Test
  void whatIsExcludedIsNotCounted() {
    Supply supply =
        Supply.of(
            new Town().dwelling("B1", 2).dwelling("B2", 2).basis(),
            FORTNIGHT.withExcluded(Set.of("B2")),
            Map.of());
    assertThat(supply.counts()).isEqualTo(Map.of(SupplyKind.VACANT, 1, SupplyKind.EXCLUDED, 1));
    assertThat(supply.items()).hasSize(1);
  }

  private static SupplyRow row(Town town) {
    return Supply.of(town.basis(), FORTNIGHT, Map.of()).rows().getFirst();
  }

  private static SupplyRow rowWhen(Town town, TenantChoice choice) {
    return Supply.of(town.basis(), FORTNIGHT, Map.of("H1", choice)).rows().getFirst();
  }
}
