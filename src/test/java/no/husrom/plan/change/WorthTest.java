package no.husrom.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.husrom.household.Category;
import no.husrom.plan.Plans;
import no.husrom.plan.Town;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.planning.Replanning;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.change.Change;
import no.husrom.plan.solve.change.Change.Kind;
import no.husrom.plan.solve.change.Change.Why;
import no.husrom.plan.solve.change.Event;
import no.husrom.plan.solve.planner.Planner;
import no.husrom.plan.solve.planner.Settings;
import org.junit.jupiter.api.Test;

/// One home for two households; the one that has it does not come.
class WorthTest {
  private final Basis basis =
      new Town()
          .dwelling("B1", 2)
          .decided(0, 0)
          .household("H1", Category.DISADVANTAGED, 1, 2)
          .household("H2", Category.DISADVANTAGED, 1, 2)
          .basis();
  private final Edition first = Plans.of(basis);
  private final String absent = first.plan().placements().getFirst().who().id();
  private final String other = absent.equals("H1") ? "H2" : "H1";
  private final Replanning.Made made = replanned();

  private Replanning.Made replanned() {
    Happenings happened = Happenings.NONE.with(new Event.NoShow(absent));
    return new Replanning(new Planner(), Plans.CLOCK)
        .plan(
            RegisterEvents.of(basis, happened.events(), ""),
            new Replanning.Wish(first, happened, Set.of(), 1),
            Settings.STANDARD.withEngine(false),
            _ -> {},
            () -> false);
  }

  @Test
  void whoDoesNotComeIsSaidToByTheRegistersAndElseToBeGone() {
    assertThat(Comparison.of(first, made.edition(), made.basis()).changes().changes())
        .extracting(Change::household, Change::kind, Change::why)
        .contains(
            tuple(other, Kind.GETS_HOME, new Why.Takes(absent)),
            tuple(absent, Kind.OUT_OF_PLAN, new Why.Happened(new Event.NoShow(absent))));
    assertThat(Comparison.of(first, made.edition(), basis).changes().changes())
        .extracting(Change::household, Change::why)
        .contains(tuple(absent, new Why.Gone()));
  }

  @Test
  void aHomeThatIsGotIsWorthWhatBeingWithoutItCosts() {
    Comparison comparison = Comparison.of(first, made.edition(), made.basis());
    Map<String, Worth.Answer> answers = new Worth(comparison).all(comparison.changes());
    assertThat(answers).containsOnlyKeys(other);
    Worth.Answer answer = Objects.requireNonNull(answers.get(other));
    assertThat(answer.broken()).isEmpty();
    assertThat(Objects.requireNonNull(answer.by()).lateness()).isPositive();
  }

  @Test
  void aHomeThatIsLostIsWorthWhatGivingItBackCosts() {
    Comparison back = Comparison.of(made.edition(), first, basis);
    Change lost =
        back.changes().changes().stream()
            .filter(change -> change.household().equals(other))
            .findFirst()
            .orElseThrow();
    assertThat(lost.why()).isEqualTo(new Why.MakesRoom(absent, Kind.NEW_IN_PLAN));
    Worth.Answer answer = Objects.requireNonNull(new Worth(back).of(lost));
    assertThat(answer.broken()).isEqualTo(List.of());
    assertThat(Objects.requireNonNull(answer.by())).isGreaterThanOrEqualTo(Levels.ZERO);
  }
}
