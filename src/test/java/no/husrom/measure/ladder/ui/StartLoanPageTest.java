package no.husrom.measure.ladder.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import no.husrom.demo.Demo;
import no.husrom.demo.DemoSize;
import no.husrom.kit.WindowTest;
import no.husrom.measure.ladder.LadderReport;
import no.husrom.measure.ladder.LadderRow;
import no.husrom.office.RateStore;
import no.husrom.register.RegisterStore;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateUnit;
import no.husrom.rule.rate.Standing;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class StartLoanPageTest extends WindowTest {
  private final Database database = Engine.H2.open();

  @BeforeEach
  void fill() {
    database.change(tx -> Demo.make(DemoSize.SMALL, Demo.SEED, 2026).save(tx));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theInterestOfTheLoanIsTheOfficesOwnToTheLastDecimalAndMayBeNone() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    Rate own =
        new Rate(
            "startloan.interest",
            from,
            null,
            new BigDecimal("4.65"),
            RateUnit.PERCENT,
            Standing.CONFIRMED,
            "Vedtak i kommunestyret",
            from);
    database.change(tx -> new RateStore().save(tx, own));
    LadderRow row = report().untested().getFirst();
    show(
        () -> {
          StartLoanPage page = new StartLoanPage(desk(), database, row);
          page.refresh();
          return page;
        },
        1366,
        780);
    assertThat(field("Rente (prosent) *").getText()).isEqualTo("4,65");
    assertThat(words()).anyMatch(text -> text.contains("Vedtak i kommunestyret"));
    write(field("Rente (prosent) *"), "0");
    settle();
    assertThat(words()).anyMatch(text -> text.startsWith("Ber "));
    write(field("Rente (prosent) *"), "26");
    settle();
    assertThat(words())
        .contains("Fyll ut felta over for å sjå kva som er att å leve av.")
        .noneMatch(text -> text.startsWith("Ber "));
    write(field("Rente (prosent) *"), "fem");
    settle();
    assertThat(words()).noneMatch(text -> text.startsWith("Ber "));
  }

  private List<String> words() {
    return lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private LadderReport report() {
    return database.read(
        tx ->
            LadderReport.of(
                new RegisterStore().read(tx), Map.of(), new RateStore().book(tx), desk().today()));
  }
}
