package no.husrom.plan.solve.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.search.SplitMix;
import org.jspecify.annotations.Nullable;

/// A year in which much happens: events of every kind, drawn from a seed, and who has been told.
final class Upset {
  private final Problem problem;
  private final Standing standing;
  private final SplitMix random;
  private final Set<String> used = new HashSet<>();

  Upset(Problem problem, Proposal standing, long seed) {
    this.problem = problem;
    this.standing = Standing.of(standing);
    random = SplitMix.of(seed, 501, 0);
  }

  /// Everybody who moves in the first third of the year has been told, and some of the others.
  Problem told() {
    LocalDate soon = problem.period().dateOf(problem.period().days() / 3);
    List<HouseholdNeed> households = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      Assignment has = standing.of(need.id());
      String target = Standing.targetOf(has);
      LocalDate day = Standing.dayOf(has);
      boolean told = target != null && ((day != null && day.isBefore(soon)) || random.chance(0.15));
      households.add(need.draft().previous(target, told).done());
    }
    return problem.withHouseholds(households);
  }

  /// So many events about different households, dwellings and measures.
  List<Event> events(int count) {
    List<Event> events = new ArrayList<>();
    for (int tries = 0; events.size() < count && tries < 100_000; tries++) {
      Event event = draw(events.size() % 8);
      if (event != null && used.add(event.subject())) {
        events.add(event);
      }
    }
    return events;
  }

  private @Nullable Event draw(int kind) {
    HouseholdNeed need = problem.households().get(random.below(problem.households().size()));
    Assignment has = standing.of(need.id());
    String target = Standing.targetOf(has);
    LocalDate day = problem.period().dateOf(random.below(problem.period().days()));
    boolean dwelling = has instanceof Assignment.Stay || has instanceof Assignment.Renewal;
    return switch (kind) {
      case 0 -> need.sitting() ? null : new Event.NoShow(need.id());
      case 1 -> need.sitting() || need.told() ? null : new Event.Delayed(need.id(), later(need));
      case 2 -> new Event.Birth(need.id(), need.bedrooms() + (random.chance(0.5) ? 1 : 0));
      case 3 ->
          new Event.Arrival(
              need.draft()
                  .id("X" + need.id())
                  .home(null)
                  .exits(List.of())
                  .pin(null)
                  .previous(null, false)
                  .done());
      case 4 -> {
        DwellingOffer offer = problem.dwellings().get(random.below(problem.dwellings().size()));
        yield new Event.Notice(offer.id(), day);
      }
      case 5 -> dwelling && target != null ? new Event.Lost(target, day, null) : null;
      case 6 ->
          has instanceof Assignment.Stay && target != null ? new Event.StaysOn(target, day) : null;
      default ->
          problem.measures().isEmpty()
              ? null
              : new Event.Slips(
                  problem.measures().get(random.below(problem.measures().size())).id(), 30);
    };
  }

  private LocalDate later(HouseholdNeed need) {
    return need.ready().plusDays(20 + random.below(60));
  }
}
