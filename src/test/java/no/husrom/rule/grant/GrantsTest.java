package no.husrom.rule.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.RateBook;
import org.junit.jupiter.api.Test;

class GrantsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 6);

  @Test
  void aFamilyGetsForEachOfItsMembersAndMoreForTheOldAndTheSmall() {
    List<Grant> year1 = year(of(false, false, 1960, 1990, 2021), 2024);
    assertThat(kroner(year1, GrantKind.INTEGRATION)).containsExactly(194_400L, 194_400L, 194_400L);
    assertThat(kroner(year1, GrantKind.ELDERLY)).containsExactly(180_600L);
    assertThat(kroner(year1, GrantKind.KINDERGARTEN)).containsExactly(27_800L);
    assertThat(year1).hasSize(5);
  }

  @Test
  void anAdultWhoCameAloneGetsTheHigherRate() {
    assertThat(kroner(year(of(false, false, 1990), 2024), GrantKind.INTEGRATION))
        .containsExactly(241_100L);
  }

  @Test
  void theIntegrationGrantLastsFiveYearsAndWhatIsNotKnownHasNoAmount() {
    List<Grant> grants = of(false, false, 1990);
    assertThat(grants).extracting(Grant::year).containsExactly(2024, 2025, 2026, 2027, 2028);
    assertThat(grants.get(1).kroner()).isEmpty();
    assertThat(grants.get(1).rateKey()).isEqualTo("grant.integration.2");
  }

  @Test
  void trainingIsForAdultsWithCollectiveProtection() {
    assertThat(kroner(of(true, false, 1990, 1992, 2015), GrantKind.TRAINING))
        .containsExactly(48_400L, 48_400L);
    assertThat(kroner(of(false, false, 1990), GrantKind.TRAINING)).isEmpty();
  }

  @Test
  void disabilityIsAppliedForWithin14MonthsAndThenTwoMonthsAfterEachYear() {
    List<Grant> grants = of(false, true, 1990);
    assertThat(grants)
        .filteredOn(grant -> grant.kind() == GrantKind.DISABILITY_ONCE)
        .extracting(Grant::deadline)
        .containsExactly(LocalDate.of(2025, 7, 6));
    assertThat(grants)
        .filteredOn(grant -> grant.kind() == GrantKind.DISABILITY_YEARLY)
        .extracting(Grant::deadline)
        .containsExactly(
            LocalDate.of(2025, 7, 6),
            LocalDate.of(2026, 7, 6),
            LocalDate.of(2027, 7, 6),
            LocalDate.of(2028, 7, 6),
            LocalDate.of(2029, 7, 6));
    assertThat(kroner(year(grants, 2024), GrantKind.DISABILITY_YEARLY)).containsExactly(1_608_000L);
  }

  @Test
  void anUnaccompaniedMinorHasAnExtraGrantToTheYearOfTurningTwenty() {
    List<Grant> extra =
        of(false, false, 2009).stream().filter(g -> g.kind() == GrantKind.MINOR).toList();
    assertThat(extra).extracting(Grant::year).containsExactly(2024, 2025, 2026, 2027, 2028, 2029);
    assertThat(extra)
        .extracting(Grant::rateKey)
        .startsWith("grant.minor.young", "grant.minor.young", "grant.minor.older");
    assertThat(kroner(year(of(false, false, 2009), 2024), GrantKind.INTEGRATION))
        .containsExactly(187_000L);
  }

  @Test
  void beforeTheFirstKnownRuleNothingIsReckoned() {
    assertThatThrownBy(
            () ->
                Grants.of(
                    new Settled(LocalDate.of(2010, 1, 1), List.of(1980), false, false),
                    RateBook.shipped()))
        .isInstanceOf(MissingRateException.class);
  }

  private static List<Grant> of(boolean collective, boolean disability, Integer... births) {
    return Grants.of(new Settled(DAY, List.of(births), collective, disability), RateBook.shipped());
  }

  private static List<Grant> year(List<Grant> grants, int year) {
    return grants.stream().filter(grant -> grant.year() == year).toList();
  }

  private static List<Long> kroner(List<Grant> grants, GrantKind kind) {
    return grants.stream()
        .filter(grant -> grant.kind() == kind)
        .map(grant -> grant.kroner().orElseThrow())
        .toList();
  }
}
