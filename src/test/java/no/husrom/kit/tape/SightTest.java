package no.husrom.kit.tape;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.husrom.kit.tape.TapeRow.Bar;
import org.junit.jupiter.api.Test;

class SightTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private static Sight sight(int rows) {
    Sight sight = new Sight(FIRST, LAST, FIRST);
    sight.size(1000, 600, 10);
    sight.rows(IntStream.range(0, rows).mapToObj(SightTest::row).toList());
    return sight;
  }

  private static TapeRow row(int number) {
    return new TapeRow("r" + number, "Row " + number, "", List.of(bar(number, 1), bar(number, 7)));
  }

  private static Bar bar(int row, int month) {
    LocalDate from = LocalDate.of(2026, month, 1);
    Ink ink = new Ink(Tint.MAIN, Ink.Pattern.PLAIN);
    return new Bar(row + "/" + month, from, from.plusMonths(6), ink, "", "");
  }

  @Test
  void onlyTheRowsThatAreSeenArePaintedHoweverManyThereAre() {
    Sight sight = sight(4500);
    sight.scroll(50_000);
    assertThat(sight.endRow() - sight.firstRow()).isBetween(19, 22);
    sight.scroll(Double.MAX_VALUE);
    assertThat(sight.endRow()).isEqualTo(4500);
    assertThat(sight.top()).isEqualTo(sight.most());
  }

  @Test
  void aPointFindsTheBarUnderIt() {
    Sight sight = sight(30);
    double x = sight.names() + sight.scale().x(LocalDate.of(2026, 8, 15));
    Bar bar = requireNonNull(sight.barAt(x, sight.y(3) + 5));
    assertThat(bar.id()).isEqualTo("3/7");
    assertThat(sight.barAt(sight.names() - 5, sight.y(3) + 5)).isNull();
    assertThat(sight.barAt(x, sight.head() - 1)).isNull();
  }

  @Test
  void theFocusIsScrolledIntoSight() {
    Sight sight = sight(100);
    sight.cursor().moveRow(80);
    sight.reveal();
    assertThat(sight.y(80)).isBetween(sight.head(), sight.height() - sight.row());
    sight.cursor().moveRow(-100);
    sight.reveal();
    assertThat(sight.top()).isZero();
  }

  @Test
  void upAndDownTheFocusKeepsToItsDay() {
    Sight sight = sight(5);
    sight.cursor().moveBar(1);
    sight.cursor().moveRow(2);
    assertThat(requireNonNull(sight.cursor().bar()).id()).isEqualTo("2/7");
    sight.cursor().moveBar(-9);
    assertThat(requireNonNull(sight.cursor().bar()).id()).isEqualTo("2/1");
  }

  @Test
  void otherRowsKeepTheFocusOnTheSameBar() {
    Sight sight = sight(5);
    sight.cursor().moveRow(3);
    sight.cursor().moveBar(1);
    sight.rows(List.of(row(4), row(3)));
    assertThat(requireNonNull(sight.cursor().bar()).id()).isEqualTo("3/7");
    sight.rows(List.of());
    assertThat(sight.cursor().bar()).isNull();
  }

  @Test
  void zoomingKeepsTheDayUnderThePointer() {
    Sight sight = sight(5);
    LocalDate day = sight.scale().day(300);
    sight.scale(sight.scale().zoomed(3, 300));
    assertThat(sight.scale().day(300)).isEqualTo(day);
    sight.scale(sight.scale().zoomed(0.001, 300));
    assertThat(sight.scale().day(0)).isEqualTo(FIRST);
    assertThat(sight.scale().most()).isLessThan(1e-6);
  }
}
