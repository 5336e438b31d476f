package no.husrom.plan.solve.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Proposal.Level;
import no.husrom.plan.solve.Proposal.Status;
import no.husrom.plan.solve.bench.Generator;
import no.husrom.plan.solve.bench.Size;
import no.husrom.plan.solve.check.Checker;
import no.husrom.plan.solve.engine.DyingEngine;
import no.husrom.plan.solve.engine.Engine;
import no.husrom.plan.solve.planner.Progress.Phase;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final Problem TIGHT = Generator.problem(Size.SMALL, 2);

  private static void assertStands(Proposal proposal) {
    assertThat(new Checker().check(TIGHT, proposal).breaches()).isEmpty();
    assertThat(proposal.levels()).allMatch(level -> level.bound() <= level.value());
  }

  private static Proposal stoppedAt(Phase phase) {
    AtomicBoolean stop = new AtomicBoolean();
    return new Planner()
        .solve(
            TIGHT,
            Settings.STANDARD,
            p -> stop.compareAndSet(false, p.phase() == phase),
            stop::get);
  }

  @Test
  void aSolveStoppedWhileSearchingGivesTheBestSoFar() {
    Proposal proposal = stoppedAt(Phase.SEARCHING);
    assertThat(proposal.status()).isEqualTo(Status.STOPPED);
    assertThat(proposal.engine()).isEqualTo(Proposal.Engine.SEARCH_ONLY);
    assertStands(proposal);
  }

  @Test
  void aSolveStoppedWhileProvingGivesTheBestSoFarWithItsBounds() {
    Proposal proposal = stoppedAt(Phase.PROVING);
    assertThat(proposal.status()).isEqualTo(Status.STOPPED);
    assertThat(proposal.engine()).isEqualTo(Proposal.Engine.PROVEN_BY_ENGINE);
    assertThat(proposal.levels().getFirst().bound()).isPositive();
    assertThat(proposal.levels()).anyMatch(level -> !level.proven());
    assertStands(proposal);
  }

  @Test
  void withoutAnEngineThereIsAPlanAndNoProof() {
    assertNoProof(new Planner(cancelled -> Engine.start("no.such.Engine", cancelled)));
  }

  @Test
  void whenTheEngineDiesThePlanStandsWithoutProof() {
    assertNoProof(new Planner(cancelled -> Engine.start(DyingEngine.class.getName(), cancelled)));
  }

  private static void assertNoProof(Planner planner) {
    List<Progress> told = new ArrayList<>();
    Proposal proposal = planner.solve(TIGHT, Settings.STANDARD, told::add, () -> false);
    assertThat(proposal.status()).isEqualTo(Status.FEASIBLE);
    assertThat(proposal.engine()).isEqualTo(Proposal.Engine.SEARCH_ONLY);
    assertThat(proposal.levels()).anyMatch(level -> !level.proven());
    assertStands(proposal);
    assertThat(told.getFirst().phase()).isEqualTo(Phase.SEARCHING);
    assertThat(told.getLast().phase()).isEqualTo(Phase.DONE);
    assertThat(told.getLast().best()).isEqualTo(proposal.values());
  }

  @Test
  void theSameProblemGivesTheSamePlanAndEveryLevelIsProven() {
    Problem problem = TIGHT.withHouseholds(TIGHT.households().subList(0, 20));
    Proposal first = new Planner().solve(problem, Settings.STANDARD, p -> {}, () -> false);
    Proposal second = new Planner().solve(problem, Settings.STANDARD, p -> {}, () -> false);
    assertThat(first.levels()).allMatch(Level::proven);
    assertThat(first.status()).isEqualTo(Status.OPTIMAL);
    assertThat(second).isEqualTo(first);
  }
}
