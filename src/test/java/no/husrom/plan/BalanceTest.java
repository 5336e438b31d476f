package no.husrom.plan;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.husrom.plan.Balance.Cell;
import no.husrom.plan.Balance.Item;
import org.junit.jupiter.api.Test;

class BalanceTest {

  @Test
  void aGapIsCarriedForwardUntilSomethingCoversIt() {
    Balance balance =
        Balance.of(
            2026,
            List.of(new Item(day(2, 1), 2), new Item(day(4, 1), 2)),
            List.of(new Item(day(8, 1), 2)));
    assertThat(balance.cells().stream().filter(c -> c.bedrooms() == 2))
        .containsExactly(
            new Cell(new Quarter(2026, 1), 2, 1, 0, 1),
            new Cell(new Quarter(2026, 2), 2, 1, 0, 2),
            new Cell(new Quarter(2026, 3), 2, 0, 1, 1),
            new Cell(new Quarter(2026, 4), 2, 0, 0, 1));
    assertThat(balance.shortAtYearsEnd()).isEqualTo(1);
  }

  @Test
  void whatIsOldCountsInTheFirstQuarterAndNextYearIsLeftOut() {
    Balance balance =
        Balance.of(
            2026,
            List.of(new Item(day(1, 1).minusYears(1), 7)),
            List.of(new Item(day(12, 31).plusDays(1), 0), new Item(day(3, 31), 0)));
    assertThat(balance.cell(new Quarter(2026, 1), 5).need()).isEqualTo(1);
    assertThat(balance.cells().stream().mapToInt(Cell::supply).sum()).isEqualTo(1);
    assertThat(balance.cell(new Quarter(2026, 1), 1).supply()).isEqualTo(1);
  }

  @Test
  void quartersAreThoseOfTheCalendar() {
    assertThat(Quarter.of(day(3, 31))).isEqualTo(new Quarter(2026, 1));
    assertThat(Quarter.of(day(4, 1)).toString()).isEqualTo("2026-Q2");
    assertThat(new Quarter(2026, 4).last()).isEqualTo(day(12, 31));
  }
}
