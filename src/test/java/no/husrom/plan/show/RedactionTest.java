package no.husrom.plan.show;

import static no.husrom.plan.Town.day;
import static org.assertj.core.api.Assertions.assertThat;

import no.husrom.household.Category;
import no.husrom.plan.Placement.NotShown;
import no.husrom.plan.Plan;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.json.PlanJson;
import org.junit.jupiter.api.Test;

class RedactionTest {

  @Test
  void nothingTellsWhereASecretHouseholdLivesOrWillLive() {
    Plan plan =
        Plans.of(
                new Town()
                    .dwelling("B-NEW", 2)
                    .dwelling("B-OLD", 1)
                    .household("H1", Category.REFUGEE, 2, 1, h -> h.secret())
                    .household("H2", Category.SITTING_TENANT, 1, 0, h -> h.secret())
                    .lease("L-OLD", "H2", "B-OLD", day(6, 30))
                    .basis())
            .plan();
    assertThat(PlanJson.write(plan)).contains("B-NEW", "B-OLD", "L-OLD");
    Plan shown = Redaction.internal(plan);
    assertThat(shown.placements()).hasSize(2).allMatch(p -> p.home() instanceof NotShown);
    assertThat(PlanJson.write(shown)).doesNotContain("B-NEW", "B-OLD", "L-OLD");
  }

  @Test
  void aPlanWithoutSecretsIsShownAsItIs() {
    Plan plan = Plans.of(new Town().dwelling("B1", 2).decided(4, 0).basis()).plan();
    assertThat(Redaction.internal(plan)).isSameAs(plan);
  }
}
