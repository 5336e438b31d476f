package no.husrom.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.husrom.dwelling.Status;
import no.husrom.household.Category;
import no.husrom.plan.DemoBasis;
import no.husrom.plan.Town;
import no.husrom.plan.need.Need;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateTable;
import org.junit.jupiter.api.Test;

class OverviewTest {
  private static final LocalDate DAY = Town.day(3, 1);

  @Test
  void settledIsCountedAgainstTheDecision() {
    Settled settled =
        of(new Town()
                .decided(10, 2)
                .household("H1", Category.REFUGEE, 2, 1, h -> h.settledOn(Town.day(2, 1)))
                .household("H2", Category.REFUGEE, 1, 0)
                .household("H3", Category.DISADVANTAGED, 1, 0))
            .settled();
    assertThat(settled.settled()).isEqualTo(5);
    assertThat(settled.coming()).isEqualTo(1);
    assertThat(settled.unnamed()).isEqualTo(4);
    assertThat(settled.rows()).hasSize(3);
  }

  @Test
  void theHomeOfSomebodyWithASecretAddressIsOnlyNotAvailable() {
    Overview overview =
        of(
            new Town()
                .dwelling("D1", 1)
                .dwelling("D2", 1)
                .household("H1", Category.SITTING_TENANT, 1, 0, h -> h.secret())
                .household("H2", Category.SITTING_TENANT, 1, 0)
                .lease("L1", "H1", "D1", Town.day(4, 30))
                .lease("L2", "H2", "D2", Town.day(4, 30)));
    assertThat(overview.stock().counts()).isEqualTo(Map.of(Status.LET, 1, Status.UNAVAILABLE, 1));
    assertThat(overview.endings().rows())
        .filteredOn(row -> row.where() == null)
        .extracting(Endings.Row::lease)
        .containsExactly("L1");
    assertThat(overview.due())
        .filteredOn(due -> "Familie H1".equals(due.who()))
        .isNotEmpty()
        .allMatch(due -> due.where() == null);
  }

  @Test
  void leasesAreCountedInTheMonthTheyEnd() {
    Endings endings =
        of(new Town()
                .dwelling("D1", 1)
                .dwelling("D2", 1)
                .dwelling("D3", 1)
                .household("H1", Category.SITTING_TENANT, 1, 0)
                .household("H2", Category.SITTING_TENANT, 1, 0)
                .household("H3", Category.SITTING_TENANT, 1, 0)
                .lease("L1", "H1", "D1", Town.day(3, 31))
                .lease("L2", "H2", "D2", LocalDate.of(2027, 2, 28))
                .lease("L3", "H3", "D3", LocalDate.of(2027, 3, 1)))
            .endings();
    assertThat(endings.rows()).extracting(Endings.Row::lease).containsExactly("L1", "L2");
    assertThat(endings.byMonth())
        .hasSize(12)
        .containsEntry(YearMonth.of(2026, 3), 1)
        .containsEntry(YearMonth.of(2027, 2), 1);
  }

  @Test
  void aDwellingOfOneSizeDoesNotCoverTheNeedOfAnother() {
    Unmet unmet =
        of(new Town()
                .dwelling("D1", 1)
                .dwelling("D2", 1)
                .household("H1", Category.REFUGEE, 1, 0)
                .household("H2", Category.REFUGEE, 2, 2))
            .unmet();
    assertThat(unmet.lacking()).isEqualTo(1);
    assertThat(unmet.gaps())
        .contains(new Unmet.Gap(1, 1, 2))
        .anyMatch(gap -> gap.bedrooms() > 1 && gap.lacking() == 1);
  }

  @Test
  void theNextTalkBeforeALeaseEndsIsDue() {
    assertThat(causes(LocalDate.of(2026, 7, 15))).contains(new Due.Talk(4));
    assertThat(causes(LocalDate.of(2026, 12, 15))).contains(new Due.Talk(9));
    assertThat(causes(Town.day(5, 1))).containsExactly(new Due.LeaseEnds());
    assertThat(causes(Town.day(1, 15))).containsExactly(new Due.BecomesOpenEnded());
    assertThat(causes(LocalDate.of(2025, 11, 1))).isEmpty();
  }

  private static List<Due.Cause> causes(LocalDate ends) {
    return of(
            new Town()
                .dwelling("D1", 1)
                .household("H1", Category.SITTING_TENANT, 1, 0)
                .lease("L1", "H1", "D1", ends))
        .due()
        .stream()
        .map(Due::cause)
        .filter(cause -> !(cause instanceof Due.RatesDue))
        .toList();
  }

  @Test
  void aTableOfRatesThatWasNotRenewedIsDueToTheFinanceOffice() {
    assertThat(of(new Town()).due())
        .containsExactly(
            new Due(LocalDate.of(2026, 1, 1), new Due.RatesDue(RateTable.GRANT), "OK", null, null));
  }

  @Test
  void theDemoMunicipalityAddsUp() {
    var basis = DemoBasis.on(DAY);
    Overview overview = Overview.of(basis, Map.of(), RateBook.shipped());
    var persons = Need.of(basis, overview.settled().target(), NeedAssumptions.PROPOSED).persons();
    assertThat(overview.settled().settled()).isEqualTo(persons.settled());
    assertThat(overview.settled().coming()).isEqualTo(persons.named());
    assertThat(overview.stock().counts().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(overview.stock().rows().size());
    assertThat(overview.endings().byMonth().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(overview.endings().rows().size())
        .isPositive();
    assertThat(overview.unmet().lacking()).isPositive();
    assertThat(overview.due()).isNotEmpty();
  }

  private static Overview of(Town town) {
    return Overview.of(town.basisOn(DAY), Map.of(), RateBook.shipped());
  }
}
