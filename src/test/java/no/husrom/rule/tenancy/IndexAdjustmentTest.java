package no.husrom.rule.tenancy;

import static no.husrom.rule.tenancy.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.husrom.rule.rate.RateBook;
import no.husrom.rule.tenancy.index.PriceIndex;
import org.junit.jupiter.api.Test;

class IndexAdjustmentTest {
  private static final PriceIndex INDEX =
      new PriceIndex(
          new TreeMap<>(
              Map.of(
                  YearMonth.of(2025, 3), new BigDecimal("136.0"),
                  YearMonth.of(2025, 4), new BigDecimal("136.4"),
                  YearMonth.of(2026, 9), new BigDecimal("141.2"),
                  YearMonth.of(2026, 10), new BigDecimal("141.7"))));

  @Test
  void theRentFollowsTheIndexFromWhenItWasSetAndIsRoundedDown() {
    assertThat(of(9_500, "2025-03-01", "2026-11-26"))
        .as("9 500 × 141,7 / 136,0 = 9 898,16")
        .isEqualTo(
            new IndexAdjustment.Adjusted(
                9_500,
                9_898,
                YearMonth.of(2025, 3),
                new BigDecimal("136.0"),
                YearMonth.of(2026, 10),
                new BigDecimal("141.7"),
                day("2026-12-26")));
  }

  @Test
  void itTakesEffectAYearAfterTheLastChangeAtTheEarliest() {
    assertThat(of(9_500, "2026-09-15", "2026-11-26"))
        .isInstanceOfSatisfying(
            IndexAdjustment.Adjusted.class, a -> assertThat(a.from()).isEqualTo("2027-09-15"));
  }

  @Test
  void aMonthThatIsNotThereIsNeverTakenFromItsNeighbours() {
    assertThat(of(9_500, "2025-05-01", "2026-11-26"))
        .isEqualTo(new IndexAdjustment.MonthMissing(YearMonth.of(2025, 5)));
    assertThat(of(9_500, "2026-10-01", "2026-11-26"))
        .isEqualTo(new IndexAdjustment.NothingNewer(YearMonth.of(2026, 10)));
    assertThat(of(9_500, "1999-01-01", "1999-12-31"))
        .isEqualTo(new IndexAdjustment.NoRule(day("1999-12-31")));
  }

  @Test
  void aGapInTheTableIsKnown() {
    assertThat(INDEX.gaps())
        .hasSize(16)
        .startsWith(YearMonth.of(2025, 5))
        .endsWith(YearMonth.of(2026, 8));
    assertThat(PriceIndex.EMPTY.gaps()).isEmpty();
  }

  @Test
  void theNewRentIsNeverMoreThanTheIndexAllowsAndAtMostAKroneUnder() {
    Random random = new Random(42);
    for (int i = 0; i < 500; i++) {
      int rent = 1_000 + random.nextInt(30_000);
      IndexAdjustment made = of(rent, "2025-04-01", "2026-11-01");
      assertThat(made)
          .as("seed 42, rent " + rent)
          .isInstanceOfSatisfying(
              IndexAdjustment.Adjusted.class,
              a -> {
                long allowed = rent * 1417L;
                assertThat(a.newRent() * 1364L).isLessThanOrEqualTo(allowed);
                assertThat((a.newRent() + 1) * 1364L).isGreaterThan(allowed);
              });
    }
  }

  private static IndexAdjustment of(int rent, String since, String notice) {
    return IndexAdjustment.of(
        INDEX, RateBook.shipped(), rent, LocalDate.parse(since), LocalDate.parse(notice));
  }
}
