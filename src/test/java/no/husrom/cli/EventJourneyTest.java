package no.husrom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.husrom.plan.Placement;
import no.husrom.plan.Plan;
import no.husrom.plan.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Things happen to the demo municipality's adopted plan: it is planned again, compared, adopted,
/// and the adoption is taken back.
class EventJourneyTest {
  @TempDir private static Path home;

  private static String file(String name) {
    return home.resolve(name).toString();
  }

  private static Ran husrom(String... arguments) {
    return Ran.here(home, arguments);
  }

  private static Plan read(String name) throws IOException {
    return PlanJson.read(Files.readString(home.resolve(name)));
  }

  @Test
  void aPlanIsUpsetPlannedAgainComparedAdoptedAndTheAdoptionTakenBack() throws IOException {
    assertThat(husrom("demo").code()).isZero();
    assertThat(husrom("plan", "--adopt", "--json", file("before.json")).code()).isEqualTo(3);
    Plan before = read("before.json");
    Placement burnt =
        before.placements().stream()
            .filter(p -> p.home() instanceof Placement.InDwelling && p.who().named())
            .findFirst()
            .orElseThrow();
    String household = burnt.who().id();
    String[] again = {
      "plan",
      "--replan",
      before.id(),
      "--max-changes",
      "2",
      "--event",
      "fire:" + burnt.target() + "@2027-01-01",
      "--event",
      "arrivals:2",
      "--problem",
      file("problem.json"),
      "--proposal",
      file("proposal.json"),
      "--json",
      file("after.json"),
      "--adopt"
    };
    Ran ran = husrom(again);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("får det annleis");
    assertThat(husrom("check", file("problem.json"), file("proposal.json")).code()).isZero();
    Plan after = read("after.json");
    assertThat(after.placementOf(household).map(Placement::target))
        .isNotEqualTo(java.util.Optional.ofNullable(burnt.target()));
    assertThat(after.levels().getLast().value()).isBetween(1L, 2L);
    Ran compared = husrom("compare", before.id(), after.id(), "--json");
    assertThat(compared.code()).isZero();
    assertThat(compared.out()).contains("\"household\" : \"" + household + "\"", "\"worth\" : {");
    String told = husrom("compare", before.id(), after.id(), "--out", file("compared.xlsx")).out();
    assertThat(home.resolve("compared.xlsx")).isNotEmptyFile();
    assertThat(told).contains(before.id() + " mot " + after.id(), "Personar med heim: ");
    assertThat(told.replaceAll("\\h", ""))
        .as("files count cost in hundreds of kroner, people in kroner")
        .contains(
            100 * before.levels().get(2).value() + ",", 100 * after.levels().get(2).value() + "");
    assertThat(told).as("each change has its price").contains("Om husstanden fekk det han hadde");
    assertThat(told).as("nor is anybody told of everybody").doesNotContain("Best for alle");
    assertThat(husrom("undo", before.id()).err()).contains(after.id());
    assertThat(husrom("undo", after.id()).out()).contains("Plan " + before.id() + " gjeld igjen");
    assertThat(husrom("undo", after.id()).code()).isEqualTo(1);
    wrongEvents(before.id());
  }

  private static void wrongEvents(String plan) {
    for (String event :
        new String[] {
          "no-show",
          "no-show:",
          "flood:B001",
          "fire:B001",
          "fire:B001@yesterday",
          "arrivals:0",
          "slips:T001@soon",
          "fire:@2027-01-01"
        }) {
      Ran ran = husrom("plan", "--replan", plan, "--event", event);
      assertThat(ran.code()).as(event).isEqualTo(1);
      assertThat(ran.err()).contains(event, "no-show:HUSSTAND");
    }
    assertThat(husrom("plan", "--replan", plan, "--event", "no-show:NOBODY").err())
        .contains("ingen husstand med nummer NOBODY");
    assertThat(husrom("plan", "--replan", plan, "--event", "fire:NOWHERE@2027-01-01").err())
        .contains("ingen bustad med nummer NOWHERE");
    assertThat(husrom("plan", "--replan", plan, "--event", "fails:NOTHING").err())
        .contains("noko tiltak med nummer NOTHING");
    assertThat(husrom("plan", "--replan", plan, "--ask", "NOBODY").err()).contains("NOBODY");
    assertThat(husrom("plan", "--event", "arrivals:2").code()).isEqualTo(2);
    assertThat(husrom("compare", plan, "2027-99").err()).contains("2027-99");
  }
}
