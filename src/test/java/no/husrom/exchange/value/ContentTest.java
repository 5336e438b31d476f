package no.husrom.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import no.husrom.dwelling.DwellingKind;
import no.husrom.dwelling.Status;
import no.husrom.sheet.Cell;
import no.husrom.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.02.2026",
        "1.2.2026",
        "1.2.26",
        "1/2-26",
        "01/02/2026",
        "1-2-2026",
        "2026-02-01",
        "2026-02-01T00:00:00",
        "01.02.2026 12:30",
        "2026.02.01",
        "20260201",
        "1. februar 2026",
        "1 Feb 2026",
        "February 1, 2026",
        "1. feb. 26",
        "\u00a001.02.2026 "
      })
  void aDateIsReadInWhateverNotation(String text) {
    assertThat(DayContent.DAY.read(Cell.text(text)))
        .isEqualTo(Understood.known(LocalDate.of(2026, 2, 1)));
  }

  @Test
  void aDateThatHasLostItsFormatIsADateAllTheSame() {
    assertThat(DayContent.DAY.read(Cell.number(46_054)))
        .isEqualTo(Understood.known(LocalDate.of(2026, 2, 1)));
    assertThat(DayContent.DAY.read(Cell.number(20_260_201)))
        .isEqualTo(Understood.known(LocalDate.of(2026, 2, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "februar 2026", "snart", "2026", "1.13.2026", "01.02.0026"})
  void whatIsNoDateIsNotGuessed(String text) {
    assertThat(DayContent.DAY.read(Cell.text(text)))
        .isEqualTo(Understood.not(new Complaint.NotADay()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12500",
        "12 500",
        "12\u00a0500 kr",
        "kr 12.500,-",
        "12.500,00",
        "12 500,40 kr/mnd",
        "NOK 12500",
        "12,500.00"
      })
  void kronerAreReadInWhateverNotation(String text) {
    assertThat(WholeContent.kroner(1, 1_000_000).read(Cell.text(text)))
        .isEqualTo(Understood.known(12_500));
  }

  @Test
  void numbersHaveUnitsAndLimits() {
    WholeContent count = WholeContent.count(0, 30);
    assertThat(count.read(Cell.text("2 soverom"))).isEqualTo(Understood.known(2));
    assertThat(count.read(Cell.text("3. etasje"))).isEqualTo(Understood.known(3));
    assertThat(count.read(Cell.text("2,0"))).isEqualTo(Understood.known(2));
    assertThat(count.read(Cell.text("2-3"))).isEqualTo(Understood.not(new Complaint.NotANumber()));
    assertThat(count.read(Cell.text("2 eller 3")))
        .isEqualTo(Understood.not(new Complaint.NotANumber()));
    assertThat(count.read(Cell.text("2,5"))).isEqualTo(Understood.not(new Complaint.NotWhole()));
    assertThat(count.read(Cell.number(-1)))
        .isEqualTo(Understood.not(new Complaint.OutOfRange(0, 30)));
    assertThat(new DecimalContent(999).read(Cell.text("68,5 m²")))
        .isEqualTo(Understood.known(new BigDecimal("68.5")));
  }

  @Test
  void yesAndNoComeInManyWords() {
    FlagContent flag = new FlagContent();
    for (String yes : List.of("ja", "JA", "x", "X", "yes", "1", "j", "Sant", "\u2713")) {
      assertThat(flag.read(Cell.text(yes))).as(yes).isEqualTo(Understood.known(true));
    }
    for (String no : List.of("nei", "No", "n", "0", "false", "ikkje")) {
      assertThat(flag.read(Cell.text(no))).as(no).isEqualTo(Understood.known(false));
    }
    assertThat(flag.read(Cell.text("delvis")))
        .isEqualTo(Understood.not(new Complaint.NotYesOrNo()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "  ", "?", "–", "-", "ukjent", "Ukjend", "n/a", "Veit ikkje", "\u00a0"})
  void whatIsUnknownIsNoValue(String text) {
    for (Content content :
        List.of(
            DayContent.DAY,
            new FlagContent(),
            WholeContent.count(0, 9),
            new DecimalContent(9),
            new ChoiceContent<>(Status.class),
            TextContent.WORDS,
            new MembersContent(),
            new ListContent())) {
      assertThat(content.read(Cell.text(text))).as(content + text).isEqualTo(Understood.NOTHING);
    }
  }

  @Test
  void everyConstantIsUnderstoodInEveryLanguage() {
    ChoiceContent<DwellingKind> kinds = new ChoiceContent<>(DwellingKind.class);
    for (DwellingKind kind : DwellingKind.values()) {
      for (Language language : Language.values()) {
        assertThat(kinds.read(kinds.write(kind, language))).isEqualTo(Understood.known(kind));
      }
    }
    assertThat(kinds.read(Cell.text("SOKKEL-LEILIGHET")))
        .isEqualTo(Understood.not(new Complaint.NotAmong(kinds)));
  }

  @Test
  void listsComeBackAsTheyWere() {
    ListContent list = new ListContent();
    for (List<String> names :
        List.of(
            List.of("Sentrum", "Øra"),
            List.of("Sentrum, nord"),
            List.of("a;b", "c\\d", "linje\nto"),
            List.of("a"))) {
      TreeSet<String> set = new TreeSet<>(names);
      assertThat(list.read(list.write(set, Language.NYNORSK))).isEqualTo(Understood.known(set));
    }
  }
}
