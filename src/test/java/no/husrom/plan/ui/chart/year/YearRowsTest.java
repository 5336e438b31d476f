package no.husrom.plan.ui.chart.year;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.husrom.household.Category;
import no.husrom.kit.tape.TapeRow.Bar;
import no.husrom.lease.Notice;
import no.husrom.plan.Balance;
import no.husrom.plan.Plans;
import no.husrom.plan.Quarter;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Pin;
import no.husrom.plan.ui.chart.PictureView;
import no.husrom.plan.ui.chart.year.Choice.Order;
import no.husrom.plan.ui.chart.year.Choice.Show;
import no.husrom.plan.words.Names;
import no.husrom.text.Formats;
import no.husrom.text.Language;
import no.husrom.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearRowsTest {
  private static final Formats FORMATS = Formats.of(Language.NYNORSK);

  private static Year year(Basis basis) {
    return new Year(Plans.of(basis), basis);
  }

  private static List<ChartRow> rows(Basis basis) {
    Texts texts = Texts.of(PictureView.class, Language.NYNORSK);
    return new YearRows(texts, new Names(basis, Language.NYNORSK), year(basis)).all();
  }

  private static List<String> bars(List<ChartRow> rows, String dwelling) {
    return rows.stream()
        .filter(row -> row.target().equals(dwelling))
        .flatMap(row -> row.tape().bars().stream())
        .map(YearRowsTest::said)
        .toList();
  }

  private static String said(Bar bar) {
    return bar.id().substring(0, bar.id().indexOf(' ')) + " " + bar.from() + " " + bar.until();
  }

  @Test
  void aLeaseItsTurnaroundTheGapAndThePlacementFillTheYear() {
    Basis basis =
        new Town()
            .dwelling("B1", 1)
            .household("H1", Category.SITTING_TENANT, 1, 0)
            .lease("L1", "H1", "B1", day(3, 31), true, new Notice(day(1, 5), Notice.By.TENANT))
            .household("H2", Category.REFUGEE, 1, 0, h -> h.times(day(6, 1), day(8, 1)))
            .basis();
    assertThat(bars(rows(basis), "B1"))
        .containsExactly(
            "lease 2023-01-01 2026-04-01",
            "turnaround 2026-04-01 2026-04-15",
            "free 2026-04-15 2026-06-01",
            "placed 2026-06-01 null");
  }

  @Test
  void whereSomebodyWithASecretAddressLivesOrShallLiveIsNotAvailableAndNothingMoreIsSaid() {
    Basis basis =
        new Town()
            .dwelling("B-NEW", 2)
            .dwelling("B-OLD", 1)
            .household("H1", Category.REFUGEE, 2, 1, h -> h.secret())
            .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.secret())
            .lease("L-OLD", "H2", "B-OLD", day(6, 30))
            .basis();
    List<ChartRow> rows = rows(basis);
    assertThat(rows)
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.tape().bars())
                    .singleElement()
                    .satisfies(bar -> assertThat(bar.words()).startsWith("Ikkje tilgjengeleg"))
                    .satisfies(bar -> assertThat(bar.id()).doesNotContain("H1", "H2", "L-OLD")));
    Year year = year(basis);
    assertThat(year.closed("B-NEW")).isTrue();
    assertThat(year.waiting()).isEmpty();
    assertThat(Chains.of(year)).isEmpty();
  }

  @Test
  void aPinOnAHomeForSomebodySecretIsNotShownEither() {
    Basis basis =
        new Town()
            .dwelling("B1", 2)
            .dwelling("B2", 2)
            .household("H1", Category.REFUGEE, 2, 1, h -> h.secret())
            .basis();
    Basis pinned = basis.withPins(List.of(pin("H1", "B2", null)));
    Year year = new Year(Plans.of(basis), pinned);
    assertThat(year.newPins("B2")).isEmpty();
    assertThat(year.closed("B2")).isTrue();
  }

  @Test
  void whatIsDecidedAndNotPlannedIsSeenUntilAPlanHasIt() {
    Basis basis =
        new Town()
            .dwelling("B1", 1)
            .dwelling("B2", 1)
            .household("H1", Category.REFUGEE, 1, 0)
            .basis();
    Year before = year(basis);
    String has = before.plan().placementOf("H1").orElseThrow().target();
    String other = "B1".equals(has) ? "B2" : "B1";
    Basis decided = basis.withPins(List.of(pin("H1", other, null)));
    assertThat(new Year(before.edition(), decided).newPins(other)).hasSize(1);
    assertThat(year(decided).newPins(other)).isEmpty();
  }

  private static Pin pin(String household, String target, @Nullable LocalDate from) {
    return new Pin(2026, household, target, Pin.Kind.PIN, from, "");
  }

  @Test
  void aTenantsMoveAndTheOneWhoMovesInAfterAreAChain() {
    Basis basis =
        new Town()
            .dwelling("BIG", 3)
            .dwelling("SMALL", 1)
            .household("FAMILY", Category.SITTING_TENANT, 2, 3)
            .lease("L1", "FAMILY", "SMALL", day(5, 31), false, null)
            .household("SINGLE", Category.REFUGEE, 1, 0, h -> h.times(day(5, 1), day(12, 1)))
            .basis();
    List<Chain> chains = Chains.of(year(basis));
    assertThat(chains).hasSize(1);
    assertThat(chains.getFirst().steps())
        .extracting(Chain.Step::household, Chain.Step::into, Chain.Step::frees)
        .containsExactly(tuple("FAMILY", "BIG", "SMALL"), tuple("SINGLE", "SMALL", null));
  }

  @Test
  void theMonthsOfTheDemoAddUpToTheQuartersOfItsBalance() {
    Year year = new Year(Plans.demo(), Plans.demoBasis());
    Balance balance = year.plan().balance();
    Months months = Months.of(year);
    for (int bedrooms = 1; bedrooms <= Balance.MOST_BEDROOMS; bedrooms++) {
      for (Quarter quarter : Quarter.of(2026)) {
        List<Months.Cell> three =
            months
                .cells()
                .get(bedrooms - 1)
                .subList(3 * quarter.number() - 3, 3 * quarter.number());
        Balance.Cell cell = balance.cell(quarter, bedrooms);
        assertThat(three.stream().mapToInt(Months.Cell::need).sum()).isEqualTo(cell.need());
        assertThat(three.stream().mapToInt(Months.Cell::supply).sum()).isEqualTo(cell.supply());
        assertThat(three.getLast().gap()).isEqualTo(cell.gap());
      }
    }
  }

  @Test
  void rowsAreChosenBySizeAndWordsAndOrderedByTheirFirstFreeDay() {
    List<ChartRow> rows =
        new YearRows(
                Texts.of(PictureView.class, Language.NYNORSK),
                new Names(Plans.demoBasis(), Language.NYNORSK),
                new Year(Plans.demo(), Plans.demoBasis()))
            .all();
    int all = Choice.ALL.of(rows, FORMATS).size();
    assertThat(all).isEqualTo(rows.size());
    assertThat(Choice.ALL.withShow(Show.TOUCHED).of(rows, FORMATS))
        .hasSizeBetween(1, all - 1)
        .allMatch(row -> row.bars().stream().anyMatch(b -> Bars.household(b.id()) != null));
    assertThat(Choice.ALL.withBedrooms(2).of(rows, FORMATS))
        .isNotEmpty()
        .allMatch(row -> row.detail().contains("2 soverom"));
    assertThat(Choice.ALL.withSearch("familie aster").of(rows, FORMATS)).hasSize(1);
    List<LocalDate> free =
        Choice.ALL.withShow(Show.FREE).withOrder(Order.FREE).of(rows, FORMATS).stream()
            .map(
                row ->
                    row.bars().stream()
                        .filter(bar -> bar.id().startsWith("free "))
                        .findFirst()
                        .orElseThrow()
                        .from())
            .toList();
    assertThat(free).isNotEmpty().isSorted();
  }
}
