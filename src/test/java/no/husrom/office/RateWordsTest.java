package no.husrom.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.RateBook;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RateWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyShippedRateHasANameOfItsOwn(Language language) {
    RateWords words = new RateWords(language);
    assertThat(RateBook.shipped().keys().stream().map(words::name)).doesNotHaveDuplicates();
  }

  @Test
  void aRateIsToldWithUnitDateStandingAndSource() {
    RateWords words = new RateWords(Language.NYNORSK);
    LocalDate day = LocalDate.of(2026, 11, 1);
    var ceiling = RateBook.shipped().at("allowance.ceiling.1", day);
    assertThat(words.amount(ceiling)).isEqualTo("92\u00a0234\u00a0kr i året");
    assertThat(words.origin(ceiling)).startsWith("gjeld frå 01.06.2026. Kjelde: Husbanken");
    assertThat(words.origin(RateBook.shipped().at("allowance.least-payment", day)))
        .startsWith("gjeld frå 01.06.2026, kjeldene er usamde. Kjelde: Husbanken");
  }

  @Test
  void aMissingRateIsToldWithWhatToDo() {
    RateWords words = new RateWords(Language.NYNORSK);
    assertThat(missing(words, LocalDate.of(2021, 1, 1)))
        .isEqualTo(
            "Satsen «Øvre grense for buutgift, 1 person» er ikkje kjend for 01.01.2021; den første"
                + " som er kjend, gjeld frå 01.06.2022. Vel ein seinare dato, eller legg satsen inn"
                + " under Innstillingar › Satsar.");
    assertThat(missing(words, LocalDate.of(2024, 1, 1)))
        .contains("er ikkje kjend for 01.01.2024. ");
  }

  private static String missing(RateWords words, LocalDate day) {
    try {
      return RateBook.shipped().at("allowance.ceiling.1", day).toString();
    } catch (MissingRateException e) {
      return words.missing(e);
    }
  }
}
