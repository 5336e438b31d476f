package no.husrom.lease.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import no.husrom.lease.index.PastedIndex.Fault;
import no.husrom.lease.index.PastedIndex.Faulty;
import no.husrom.rule.tenancy.index.PriceIndex;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedIndexTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Måned\tKPI\n2026M09\t141,2\n2026M10\t141,7\n",
        "2026-09;141,2\r\n2026-10;141,7",
        "09.2026 141.2\n\n10/2026   141,7\n",
        "\"september 2026\"\t\"141,2\"\n\"oktober 2026\"\t\"141,7\"",
        "Sep 2026;141,2\nokt. 2026;141,7"
      })
  void aPastedTableIsReadHoweverItsMonthsAreWritten(String text) {
    PastedIndex.Reading reading = PastedIndex.read(text);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.index().points())
        .containsEntry(YearMonth.of(2026, 9), new BigDecimal("141.2"))
        .containsEntry(YearMonth.of(2026, 10), new BigDecimal("141.7"))
        .hasSize(2);
  }

  @Test
  void eachFaultIsToldByItsLineAndNothingIsRead() {
    PastedIndex.Reading reading =
        PastedIndex.read(
            "Månad;Indeks\n2026M07;140,1\n2026M13;140,2\n2026M08;i fjor\n2026M07;140,3\nberre 1x\n"
                + "2026M09\n2026M08;100,4\n2026M10;141,73");
    assertThat(reading.index()).isEqualTo(PriceIndex.EMPTY);
    assertThat(reading.faults())
        .containsExactly(
            new Faulty(3, Fault.NOT_A_MONTH, "2026M13"),
            new Faulty(4, Fault.NOT_POINTS, "i fjor"),
            new Faulty(5, Fault.TWICE, "2026M07"),
            new Faulty(6, Fault.NOT_A_MONTH, "berre"),
            new Faulty(7, Fault.NOT_TWO_COLUMNS, "2026M09"),
            new Faulty(8, Fault.JUMP, "140.1 – 100.4"),
            new Faulty(9, Fault.NOT_POINTS, "141,73"));
  }

  @ParameterizedTest
  @EnumSource
  void theTableIsKeptAndANewOneTakesItsPlace(Engine engine) {
    PriceIndexStore store = new PriceIndexStore();
    try (Database database = engine.open()) {
      PriceIndex first = PastedIndex.read("2025M12;140,0\n2026M02;140,9").index();
      database.change(tx -> store.replace(tx, first));
      PriceIndex kept = database.read(store::read);
      assertThat(kept).isEqualTo(first);
      assertThat(kept.gaps()).containsExactly(YearMonth.of(2026, 1));
      PriceIndex second = PastedIndex.read("2026M01;100,0").index();
      database.change(tx -> store.replace(tx, second));
      PriceIndex now = database.read(store::read);
      assertThat(now).isEqualTo(second);
    }
  }
}
