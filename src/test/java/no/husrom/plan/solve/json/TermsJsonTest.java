package no.husrom.plan.solve.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Terms;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import org.junit.jupiter.api.Test;

/// What a dwelling is to one household, in files.
class TermsJsonTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private static Problem problem(Map<String, Terms> terms) {
    return new Problem(
        "",
        Period.year(2027),
        Norms.STANDARD,
        Weights.STANDARD,
        List.of(HouseholdNeed.draft("H", 1, 1, START).terms(terms).done()),
        List.of(
            DwellingOffer.plain("D1", 1, "A", 8_000, START),
            DwellingOffer.plain("D2", 1, "A", 8_000, START)),
        List.of(),
        Limits.NONE);
  }

  /// A proposal says by a digest of this form which problem it answers: those of old stay so.
  @Test
  void aProblemWithNoneIsWrittenAsBefore() {
    assertThat(ProblemJson.write(problem(Map.of()))).doesNotContain("terms", "fewestSharers");
  }

  @Test
  void theyAreReadAsWritten() {
    Problem problem = problem(Map.of("D2", new Terms(3, null), "D1", new Terms(0, 2)));
    String file = ProblemJson.write(problem);
    assertThat(file)
        .contains("\"terms\":[{\"dwelling\":\"D1\",\"places\":2},{\"dwelling\":\"D2\",\"fit\":3}]");
    assertThat(ProblemJson.read(file).value()).isEqualTo(problem);
  }

  @Test
  void aDwellingThatIsNotThereOrThereTwiceIsAFlaw() {
    String file = ProblemJson.write(problem(Map.of("D1", new Terms(0, 2), "D2", new Terms(3, 1))));
    String terms = "\"terms\":[{\"dwelling\":";
    assertThat(ProblemJson.read(file.replace(terms + "\"D1\"", terms + "\"D2\"")).flaws())
        .containsExactly(new Flaw("households[0].terms[1].dwelling", Flaw.What.USED_TWICE, "D2"));
    assertThat(ProblemJson.read(file.replace(terms + "\"D1\"", terms + "\"D3\"")).flaws())
        .containsExactly(new Flaw("households[0].terms[0].dwelling", Flaw.What.UNKNOWN_ID, "D3"));
  }
}
