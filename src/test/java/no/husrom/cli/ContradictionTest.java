package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Pin;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.json.ProblemJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  @TempDir private Path home;

  private static HouseholdNeed pinned(String id) {
    return HouseholdNeed.draft(id, 1, 1, START).pin(new Pin("D", null)).done();
  }

  @Test
  void whatContradictsItselfIsSaidAndTheRestIsPlanned() throws IOException {
    Problem problem =
        new Problem(
            "contradicts itself",
            new Period(START, 365, 85, 30),
            Norms.STANDARD,
            Weights.STANDARD,
            List.of(pinned("A"), pinned("B"), HouseholdNeed.draft("C", 1, 1, START).done()),
            List.of(
                DwellingOffer.plain("D", 1, "A", 8_000, START),
                DwellingOffer.plain("E", 1, "A", 8_000, START)),
            List.of(),
            Limits.NONE);
    Path file = home.resolve("problem.json");
    Files.writeString(file, ProblemJson.write(problem));
    Ran ran =
        Ran.here(home, "solve", file.toString(), "--out", home.resolve("out.json").toString());
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err()).contains("D har plass til 1, men fleire er bestemte", "A, B");
    assertThat(Files.readString(home.resolve("out.json"))).contains("\"E\"");
  }

  @Test
  void twoTenantsOfOneHomeAreNamedWithWhatToDo() throws IOException {
    HouseholdNeed.Home there = new HouseholdNeed.Home("D", START.plusDays(90), true, false);
    HouseholdNeed first = HouseholdNeed.draft("A", 1, 1, START).home(there).done();
    Problem problem =
        new Problem(
            "",
            new Period(START, 365, 85, 30),
            Norms.STANDARD,
            Weights.STANDARD,
            List.of(first),
            List.of(DwellingOffer.plain("D", 1, "A", 8_000, START)),
            List.of(),
            Limits.NONE);
    String text = ProblemJson.write(problem);
    String household = text.substring(text.indexOf("{\"id\":\"A\""), text.indexOf("],\"dwellings"));
    Path file = home.resolve("problem.json");
    Files.writeString(
        file, text.replace(household, household + "," + household.replace("\"A\"", "\"B\"")));
    Ran ran = Ran.here(home, "solve", file.toString());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("households[1].home.dwelling", "D: A, B", "gjer dei til éin husstand");
  }
}
