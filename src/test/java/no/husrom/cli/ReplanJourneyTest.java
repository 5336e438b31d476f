package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.json.PlanJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo municipality planned again when more come than was decided.
class ReplanJourneyTest {
  private static final String MORE = "72";

  @TempDir private static Path home;
  private static Plan before;

  private static String file(String name) {
    return home.resolve(name).toString();
  }

  private static Ran husrom(String... arguments) {
    return Ran.here(home, arguments);
  }

  private static Plan read(String name) throws IOException {
    return PlanJson.read(Files.readString(home.resolve(name)));
  }

  @BeforeAll
  static void plan() throws IOException {
    assertThat(husrom("demo").code()).isZero();
    assertThat(husrom("plan", "--json", file("before.json")).code()).isEqualTo(3);
    before = read("before.json");
  }

  @Test
  void noMoreThanTheNamedNumberGetAnotherHomeAndTheCheckerAgrees() throws IOException {
    Ran ran =
        husrom(
            "plan",
            "--decided",
            MORE,
            "--replan",
            before.id(),
            "--max-changes",
            "2",
            "--json",
            file("after.json"),
            "--problem",
            file("problem.json"),
            "--proposal",
            file("proposal.json"));
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(3);
    Plan after = read("after.json");
    assertThat(after.proven()).isTrue();
    assertThat(after.levels().getLast().value()).isEqualTo(changes(after)).isBetween(1L, 2L);
    assertThat(husrom("check", file("problem.json"), file("proposal.json")).code()).isZero();
  }

  private static long changes(Plan after) {
    return before.placements().stream()
        .filter(p -> p.target() != null)
        .filter(
            p ->
                !after
                    .placementOf(p.who().id())
                    .map(Placement::target)
                    .equals(Optional.ofNullable(p.target())))
        .count();
  }

  @Test
  void whereNoPlanHasSoFewChangesItIsSaidAndNothingIsKept() {
    Ran ran = husrom("plan", "--decided", MORE, "--replan", before.id(), "--max-changes", "0");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("høgst 0 husstandar", "--max-changes 1");
  }

  @Test
  void aPlanThatIsNotThereOrForAnotherYearIsSaidToBeSo() {
    Ran unknown = husrom("plan", "--replan", "2027-99");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("2027-99");
    Ran other = husrom("plan", "--replan", before.id(), "--year", "2028");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains(before.id(), "2028");
    assertThat(husrom("plan", "--replan", before.id(), "--max-changes", "-1").code()).isEqualTo(1);
    assertThat(husrom("plan", "--max-changes", "1").code()).isEqualTo(2);
  }
}
