package no.husrom.plan.basis;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.household.Economy;
import no.husrom.household.Household;
import no.husrom.household.need.Affordability;
import no.husrom.household.need.HouseholdSize;
import no.husrom.lease.Notice;
import no.husrom.plan.Town;
import no.husrom.plan.basis.SittingTenant.Cause;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.rule.space.BedroomNorm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SittingTenantsTest {
  private static final Category SITTING = Category.SITTING_TENANT;

  @Test
  void aLeaseThatEndsInTheYearIsRenewedWhenTheHomeFits() {
    SittingTenant tenant = only(new Town().dwelling("B1", 2).household("H1", SITTING, 2, 2));
    assertThat(tenant.cause()).isEqualTo(Cause.LEASE_ENDS);
    assertThat(tenant.proposed()).isEqualTo(TenantChoice.RENEW);
    assertThat(tenant.deadline()).isEqualTo(day(6, 30));
    assertThat(tenant.ready()).isEqualTo(day(4, 1));
  }

  @Test
  void thePlanDecidesWhenTheHomeIsFarTooLarge() {
    SittingTenant tenant = only(new Town().dwelling("B1", 4).household("H1", SITTING, 1, 0));
    assertThat(tenant.proposed()).isEqualTo(TenantChoice.PLAN_DECIDES);
  }

  @Test
  void aTenantMovesFromAHomeThatIsTooSmall() {
    SittingTenant tenant = only(new Town().dwelling("B1", 1).household("H1", SITTING, 2, 2));
    assertThat(tenant.proposed()).isEqualTo(TenantChoice.MOVE);
  }

  @Test
  void aTenantMovesWhenTheMunicipalityLosesTheHome() {
    SittingTenant tenant =
        only(
            new Town()
                .dwelling("B1", 2, d -> d.leasedInUntil(day(5, 31)))
                .household("H1", SITTING, 2, 0));
    assertThat(tenant.cause()).isEqualTo(Cause.LEASED_IN_ENDS);
    assertThat(tenant.leaseEnds()).isEqualTo(day(5, 31));
    assertThat(tenant.proposed()).isEqualTo(TenantChoice.MOVE);
  }

  @Test
  void aDiscontinuedHomeIsLostTheDayBefore() {
    SittingTenant tenant =
        only(
            new Town()
                .dwelling("B1", 2, d -> d.status(day(3, 1), Status.DISCONTINUED))
                .household("H1", SITTING, 2, 0));
    assertThat(tenant.cause()).isEqualTo(Cause.DWELLING_GOES);
    assertThat(tenant.leaseEnds()).isEqualTo(day(2, 28));
  }

  @Test
  void theOfficesOwnNoticeTimeIsUsed() {
    Town town = new Town().dwelling("B1", 2).household("H1", SITTING, 2, 0);
    town.lease("L1", "H1", "B1", null, true, new Notice(day(2, 10), Notice.By.TENANT));
    Rate own =
        new Rate(
            "tenancy.notice.months",
            LocalDate.of(2020, 1, 1),
            null,
            BigDecimal.ONE,
            RateUnit.MONTHS,
            Standing.CONFIRMED,
            "Avtalt",
            Town.NEW_YEAR);
    Basis basis = town.basis().withRates(RateBook.shipped().with(List.of(own)));
    assertThat(basis.tenants())
        .singleElement()
        .extracting(SittingTenant::leaseEnds)
        .isEqualTo(day(3, 31));
  }

  @Test
  void aTenantWhoHasGivenNoticeLeavesThreeMonthsAfterTheMonth() {
    Town town = new Town().dwelling("B1", 2).household("H1", SITTING, 2, 0);
    town.lease("L1", "H1", "B1", null, true, new Notice(day(2, 10), Notice.By.TENANT));
    assertThat(town.basis().tenants())
        .singleElement()
        .satisfies(
            tenant -> {
              assertThat(tenant.proposed()).isEqualTo(TenantChoice.LEAVE);
              assertThat(tenant.leaseEnds()).isEqualTo(day(5, 31));
            });
  }

  @Test
  void familyThatComesMakesAHomeTooSmall() {
    Town town =
        new Town()
            .dwelling("B1", 1)
            .household(
                "H1", SITTING, 1, 0, h -> h.expects(day(9, 1), 2015).expects(day(9, 1), 2017))
            .lease("L1", "H1", "B1", null);
    assertThat(town.basis().tenants())
        .singleElement()
        .satisfies(
            tenant -> {
              assertThat(tenant.cause()).isEqualTo(Cause.FAMILY_COMES);
              assertThat(tenant.deadline()).isEqualTo(day(9, 1));
              assertThat(tenant.size().bedrooms()).isEqualTo(2);
              assertThat(tenant.proposed()).isEqualTo(TenantChoice.MOVE);
            });
  }

  @Test
  void aTenantWithALaterLeaseIsSettledAlready() {
    Town town =
        new Town()
            .dwelling("B1", 2)
            .dwelling("B2", 2)
            .household("H1", SITTING, 2, 0)
            .lease("L1", "H1", "B1", day(6, 30));
    town.registers();
    assertThat(town.basis().tenants()).hasSize(1);
    town.lease("L2", "H1", "B2", null);
    assertThat(town.basis().tenants()).isEmpty();
  }

  @Test
  void thoseExpectedCountFromTheirDay() {
    Household household =
        new Town()
            .household("H1", SITTING, 2, 1, h -> h.expects(day(9, 1), 2015))
            .registers()
            .households()
            .getFirst();
    assertThat(HouseholdSize.on(day(8, 31), household, BedroomNorm.PROPOSED).persons())
        .isEqualTo(3);
    assertThat(HouseholdSize.on(day(9, 1), household, BedroomNorm.PROPOSED).persons()).isEqualTo(4);
  }

  @Test
  void rentMayTakeItsShareOfIncomeAndAllSupport() {
    assertThat(Affordability.mostRent(economy(300_000, 3_500, null), 40)).isEqualTo(13_500);
    assertThat(Affordability.mostRent(economy(300_000, 3_500, 11_000), 40)).isEqualTo(11_000);
    assertThat(Affordability.mostRent(Economy.UNKNOWN, 40)).isNull();
  }

  private static SittingTenant only(Town town) {
    LocalDate ends = day(6, 30);
    return town.lease("L1", "H1", "B1", ends).basis().tenants().getFirst();
  }

  private static Economy economy(int income, int support, @Nullable Integer mostRent) {
    return new Economy(income, support, mostRent, null, null, null);
  }
}
