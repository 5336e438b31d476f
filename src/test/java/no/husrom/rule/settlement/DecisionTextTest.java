package no.husrom.rule.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTextTest {
  private static final String CLEAN =
      "Kommunestyret vedtek å busetje 25 flyktningar i 2027. Av desse er 2 einslege mindreårige."
          + " Kommunen kan ta imot 5 fleire dersom behovet aukar.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLEAN,
        "Kommunestyret vedtar å bosette 25 flyktninger i 2027. Kommunen bosetter ingen enslige"
            + " mindreårige. Familiegjenforening kommer i tillegg. Dersom behovet øker, kan"
            + " kommunen bosette inntil 10 personer flere.",
        "1. Fjellvik kommune buset 25 personar i 2027, ikkje medrekna familiesameining.\n"
            + "2. Det vert ikkje gjort vedtak om einslege mindreårige.\n"
            + "3. Det er ikkje kapasitet til fleire utan nye bustader."
      })
  void aDecisionAfterTheRulesHasNothingToLookAt(String text) {
    assertThat(DecisionText.check(text, 2027, 25)).isEmpty();
  }

  @Test
  void reservationsWishesAndRefusalsAreQuoted() {
    List<DecisionFinding> found =
        DecisionText.check(
            "Kommunen seier ja til å busetje fem personar i 2026. Kommunen ønskjer vaksne eller"
                + " familiar. Kommunen tek ikkje imot einslege mindreårige, og"
                + " ikkje personar med store og samansette behov. Kommunen ber om støtte til"
                + " bustader og transport.",
            2026,
            5);
    assertThat(found)
        .containsExactly(
            new DecisionFinding.Reservation("ikkje personar med store og samansette behov"),
            new DecisionFinding.Reservation("ber om støtte til bustader og transport"),
            new DecisionFinding.FamilyType("ønskjer vaksne eller familiar"),
            new DecisionFinding.CapacityNotStated());
  }

  @Test
  void oneNumberIsDecidedAndNotARangeOrAMost() {
    assertThat(check("Kommunen bosetter inntil 20 flyktninger i 2027."))
        .contains(new DecisionFinding.UnclearNumber("inntil 20 flyktninger"));
    assertThat(check("Kommunen buset 20–25 flyktningar i 2027."))
        .contains(new DecisionFinding.UnclearNumber("20–25 flyktningar"));
    assertThat(check("Kommunen buset 20 flyktningar i 2027. Vi tek imot 30 personar."))
        .contains(new DecisionFinding.SeveralNumbers(List.of("20 flyktningar", "30 personar")));
    assertThat(check("Kommunen er positiv til busetting i 2027."))
        .contains(new DecisionFinding.NoNumber());
    assertThat(DecisionText.check(CLEAN, 2027, 30))
        .containsExactly(new DecisionFinding.OtherNumber("25 flyktningar", 30));
    assertThat(DecisionText.check(CLEAN, 2028, 25))
        .containsExactly(new DecisionFinding.NoYear(2028));
  }

  @Test
  void familyReunificationIsNotCounted() {
    assertThat(check("Kommunen buset 20 flyktningar i 2027, medrekna familiesameining."))
        .contains(new DecisionFinding.FamilyCounted("medrekna familiesameining"));
    assertThat(check("Kommunen bosetter 20 flyktninger i 2027 inkludert familiegjenforente."))
        .contains(new DecisionFinding.FamilyCounted("inkludert familiegjenforente"));
    assertThat(check("Kommunen buset 20 flyktningar i 2027. Familiesameining kjem i tillegg."))
        .noneMatch(DecisionFinding.FamilyCounted.class::isInstance);
  }

  @Test
  void noNationalityIsDemanded() {
    assertThat(check("Kommunen bosetter 20 ukrainske flyktninger i 2027."))
        .contains(new DecisionFinding.Nationality("20 ukrainske flyktninger i 2027"));
    assertThat(check("Kommunen ønskjer å ta imot flyktningar frå Ukraina."))
        .contains(new DecisionFinding.Nationality("ønskjer å ta imot flyktningar frå Ukraina"));
    assertThat(check("Krigen i Ukraina har gjeve mange flyktningar."))
        .noneMatch(DecisionFinding.Nationality.class::isInstance);
  }

  @Test
  void conditionsAreReservations() {
    assertThat(check("Vedtaket gjeld under føresetnad av full statleg finansiering."))
        .contains(new DecisionFinding.Reservation("under føresetnad av full statleg finansiering"));
    assertThat(check("Kommunen bosetter 10 flyktninger i 2027, forutsatt at det finnes boliger."))
        .contains(new DecisionFinding.Reservation("forutsatt at det finnes boliger"));
  }

  @Test
  void minorsAreDecidedApart() {
    assertThat(check("Kommunen buset 20 flyktningar i 2027."))
        .contains(new DecisionFinding.MinorsNotApart());
    assertThat(check("Kommunen bosetter 20 flyktninger i 2027, av dem 3 enslige mindreårige."))
        .noneMatch(DecisionFinding.MinorsNotApart.class::isInstance)
        .noneMatch(DecisionFinding.SeveralNumbers.class::isInstance);
  }

  @Test
  void aTextThatIsNotAtHandIsNotJudged() {
    assertThat(DecisionText.check(" ", 2027, 5)).isEmpty();
  }

  private static List<DecisionFinding> check(String text) {
    return DecisionText.check(text, 2027, null);
  }
}
