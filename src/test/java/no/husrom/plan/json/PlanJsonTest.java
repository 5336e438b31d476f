package no.husrom.plan.json;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.Instant;
import java.util.List;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.show.PublicEdition;
import no.husrom.plan.show.Redaction;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.Reason;
import no.husrom.plan.solve.Rule;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
  private static final Plan PLAN = Plans.demo().plan();

  @Test
  void aPlanIsReadBackEqual() {
    Plan adopted =
        PLAN.withEdition(3)
            .adopted(new Plan.Adoption(Instant.parse("2025-12-01T10:00:00Z"), "Kari"));
    assertThat(PlanJson.read(PlanJson.write(PLAN))).isEqualTo(PLAN);
    assertThat(PlanJson.read(PlanJson.write(adopted))).isEqualTo(adopted);
  }

  @Test
  void everyReasonIsReadBackEqual() {
    Levels levels = new Levels(1, 2, 3, 4, 5);
    List<Reason> reasons =
        List.of(
            new Reason.Pinned("B1"),
            new Reason.Kept("B1", true),
            new Reason.Bedrooms(2, 3),
            new Reason.Accessible(Feature.STEP_FREE),
            new Reason.Starts(day(3, 1), day(2, 1), null),
            new Reason.FreedBy("H2", day(3, 1)),
            new Reason.Late(4, 10),
            new Reason.Temporary(4, 4_800),
            new Reason.Area("Sentrum", false),
            new Reason.Rent(9_000, 9_500),
            new Reason.Choices(7),
            new Reason.Opened("T1", 12_000, 0),
            new Reason.BestForAll(),
            new Reason.RuleBroken(Rule.RENT, "B1", 9_000, 9_500),
            new Reason.TakenBy("H2", "B1"),
            new Reason.Worse(levels, true),
            new Reason.AsGood(),
            new Reason.Excluded(Rule.FEATURES, 12),
            new Reason.WouldHelp(Rule.RENT, "B1", 500, levels),
            new Reason.Together(List.of(new Reason.WouldHelp(Rule.PIN, "", 0, levels))),
            new Reason.Free("B1", day(3, 1)));
    assertThat(reasons).hasSize(Reason.class.getPermittedSubclasses().length);
    assertThat(reasons.stream().map(ReasonJson::write).map(ReasonJson::read)).isEqualTo(reasons);
  }

  @Test
  void bothEditionsKeepTheSchema() {
    assertThat(flaws(PlanJson.write(PLAN))).isEmpty();
    assertThat(flaws(PlanJson.write(Redaction.internal(PLAN)))).isEmpty();
    assertThat(flaws(PlanJson.write(PublicEdition.of(PLAN)))).isEmpty();
    assertThat(flaws("{\"format\": \"husrom-plan/1\"}")).isNotEmpty();
  }

  @Test
  void thePublicEditionHasNoHouseholdAndNoDwelling() {
    String text = PlanJson.write(PublicEdition.of(PLAN));
    assertThat(text).doesNotContain("\"household\"", "\"dwelling\"", "H0", "B0", "U2026");
  }

  private static List<String> flaws(String json) {
    var in = PlanJson.class.getResourceAsStream("/no/husrom/plan/husrom-plan-1.schema.json");
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(in)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
