package no.husrom.household.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.State;
import no.husrom.plan.DemoBasis;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import org.junit.jupiter.api.Test;

class HouseholdGrantsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final List<Household> DEMO = DemoBasis.on(DAY).registers().households();

  @Test
  void onlySettledRefugeesHaveGrants() {
    HouseholdGrants grants = HouseholdGrants.of(DEMO, RateBook.shipped());
    assertThat(grants.rows()).isNotEmpty();
    List<String> settled =
        DEMO.stream()
            .filter(h -> h.settledOn() != null && !h.state().gone())
            .filter(h -> h.category() == Category.REFUGEE || h.legalGround() != null)
            .map(Household::id)
            .toList();
    assertThat(grants.rows())
        .extracting(HouseholdGrants.Row::householdId)
        .hasSameElementsAs(settled);
  }

  @Test
  void whoHasLeftAndWhoCameBeforeTheRulesAreNamedAndNotReckoned() {
    Household here = DEMO.stream().filter(h -> h.settledOn() != null).findFirst().orElseThrow();
    Household left = settled(here, "H901", State.MOVED_OUT, LocalDate.of(2024, 5, 6));
    Household old = settled(here, "H902", State.SETTLED, LocalDate.of(2012, 5, 6));
    Household stays = settled(here, "H903", State.SETTLED, LocalDate.of(2024, 5, 6));
    HouseholdGrants grants = HouseholdGrants.of(List.of(left, old, stays), RateBook.shipped());
    assertThat(grants.rows())
        .isNotEmpty()
        .extracting(HouseholdGrants.Row::householdId)
        .containsOnly("H903");
    assertThat(grants.gone()).containsExactly(left.label());
    assertThat(grants.beforeTheRules()).containsExactly(old.label());
  }

  private static Household settled(Household like, String id, State state, LocalDate on) {
    return new Household(
        id,
        0,
        "Sak " + id,
        Category.REFUGEE,
        like.legalGround(),
        state,
        null,
        null,
        on,
        like.members(),
        null,
        like.needs(),
        like.areas(),
        like.economy(),
        like.application(),
        like.stay(),
        like.weight(),
        like.secrecy(),
        null,
        "",
        like.fields());
  }

  @Test
  void theYearsAreTheSumsOfTheirRows() {
    Rate known =
        new Rate(
            "grant.integration.1.adult",
            LocalDate.of(2020, 1, 1),
            null,
            BigDecimal.valueOf(200_000),
            RateUnit.KRONER,
            Standing.UNCONFIRMED,
            "a test",
            DAY);
    HouseholdGrants grants = HouseholdGrants.of(DEMO, RateBook.shipped().with(List.of(known)));
    for (HouseholdGrants.Year year : grants.years(2025)) {
      List<HouseholdGrants.Row> rows =
          grants.rows().stream().filter(row -> row.grant().year() == year.year()).toList();
      assertThat(rows.stream().mapToLong(row -> row.grant().kroner().orElse(0L)).sum())
          .isEqualTo(year.known());
      assertThat(rows.stream().filter(row -> row.grant().kroner().isEmpty()))
          .hasSize(year.unknown());
    }
  }
}
