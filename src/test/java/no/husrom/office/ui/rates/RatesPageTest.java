package no.husrom.office.ui.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import no.husrom.kit.WindowTest;
import no.husrom.office.RateStore;
import no.husrom.office.RateWords;
import no.husrom.rule.rate.Rate;
import no.husrom.rule.rate.RateBook;
import no.husrom.store.Database;
import no.husrom.store.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class RatesPageTest extends WindowTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private final Database database = Engine.H2.open();
  private final RateStore store = new RateStore();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aShippedRateThatIsCorrectedBecomesTheOfficesOwnAndTheShippedOneComesBackWhenItIsDeleted() {
    RatesPage page = show(this::page, 1180, 780);
    onScreen(
        () -> {
          page.choose("allowance.least-payment " + JUNE);
          return true;
        });
    TextField amount = field("Beløp *");
    String shipped = onScreen(amount::getText);
    assertThat(shipped).isEqualTo("63");
    write(amount, "mange");
    save();
    assertThat((Object) own()).isEqualTo(List.of());
    write(amount, "61");
    save();
    assertThat(own())
        .singleElement()
        .satisfies(
            rate -> {
              assertThat(rate.key()).isEqualTo("allowance.least-payment");
              assertThat(rate.validFrom()).isEqualTo(JUNE);
              assertThat(rate.amount()).isEqualByComparingTo("61");
            });
    assertThat(least().amount()).isEqualByComparingTo("61");

    RateRegister register = new RateRegister(database, desk(), new RateWords(desk().language()));
    register.all().stream().filter(RateLine::own).forEach(register::delete);
    assertThat(least().amount()).isEqualByComparingTo("63");
  }

  @Test
  void anAmountThatTheRulesCannotReckonWithIsSaidAtTheField() {
    show(this::page, 1180, 780);
    create("grant.kindergarten", "29 000,50");
    save();
    assertThat((Object) own()).isEqualTo(List.of());
    assertThat(lookup(".field-complaint").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(words -> words.startsWith("Skriv eit heilt tal"));
    write(field("Beløp *"), "29 000");
    save();
    assertThat(own()).hasSize(1);
  }

  @Test
  void aNewGrantIsOfItsYearAndIsNotWrittenOverOneThatIsThere() {
    show(this::page, 1180, 780);
    create("grant.kindergarten", "29 000");
    assertThat(field("Gjeld til").getText()).isEqualTo("31.12.2025");
    save();
    assertThat(own())
        .singleElement()
        .extracting(Rate::validUntil)
        .isEqualTo(LocalDate.of(2025, 12, 31));
    write(field("Gjeld til"), "31.12.2024");
    save();
    assertThat(own()).extracting(Rate::validUntil).containsExactly(LocalDate.of(2025, 12, 31));
    write(field("Gjeld til"), "30.06.2025");
    save();
    assertThat(own()).extracting(Rate::validUntil).containsExactly(LocalDate.of(2025, 6, 30));

    create("grant.kindergarten", "31 000");
    save();
    assertThat(own()).extracting(rate -> rate.amount().intValue()).containsExactly(29_000);
    assertThat(lookup(".notice .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(words -> words.startsWith("De har alt ein eigen sats «Barnehagetilskot"));
  }

  private void create(String key, String amount) {
    press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    settle();
    onScreen(
        () -> {
          lookup(".field-label").queryAllAs(Label.class).stream()
              .filter(words -> words.getText().equals("Sats\u00a0*"))
              .map(words -> (ComboBox<?>) words.getLabelFor())
              .forEach(
                  box ->
                      box.getSelectionModel().select(RateBook.shipped().keys().indexOf(key) + 1));
          return key;
        });
    write(field("Gjeld frå *"), "01.01.2025");
    write(field("Beløp *"), amount);
    onScreen(
        () -> {
          lookup(".text-area").queryAs(TextArea.class).setText("IMDi, brev");
          return key;
        });
    settle();
  }

  @Test
  void everyRateIsShownWholeWithWhatItIs() {
    look(
        "rates",
        () -> {
          RatesPage page = page();
          page.choose("allowance.ceiling.1 " + JUNE);
          return page;
        });
  }

  private RatesPage page() {
    RatesPage page = new RatesPage(desk(), database);
    page.refresh();
    return page;
  }

  private List<Rate> own() {
    return database.read(store::own);
  }

  private Rate least() {
    return database.read(store::book).at("allowance.least-payment", JUNE);
  }
}
