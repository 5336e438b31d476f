package no.husrom.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.husrom.plan.DemoBasis;
import no.husrom.plan.Plan;
import no.husrom.plan.PlanTask;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

class PlanningTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-20T08:00:00Z"), ZoneOffset.UTC);

  @Test
  void theDemoMunicipalityGetsAPlanThatKeepsEveryRule() {
    Basis basis = DemoBasis.on(LocalDate.now(CLOCK));
    Draft draft = Draft.propose(basis);
    assertThat(draft.troubles(basis)).isEmpty();
    Edition edition =
        new Planning(new Planner(), CLOCK)
            .plan(basis, draft, Settings.STANDARD.withEngine(false), _ -> {}, () -> false);
    assertThat(new Checker().check(edition.problem(), edition.proposal()).breaches()).isEmpty();
    Plan plan = edition.plan();
    assertThat(plan.placements().size() + plan.unplaced().size())
        .isEqualTo(edition.problem().households().size());
    assertThat(plan.endingLeases()).hasSize(21);
    assertThat(plan.tasks()).extracting(PlanTask::due).isSorted();
    assertThat(plan.costs().operating()).isLessThanOrEqualTo(plan.costs().operatingBudget());
  }
}
