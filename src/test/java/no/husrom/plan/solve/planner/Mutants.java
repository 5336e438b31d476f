package no.husrom.plan.solve.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.Assignment.Stay;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.HouseholdNeed.Secrecy;
import no.husrom.plan.solve.Levels;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.Rule;
import no.husrom.plan.solve.search.SplitMix;

/// Makes of a plan that keeps every rule one that breaks a given rule, by changing what one
/// household gets. The stated levels are left as they were, so that `STATED_LEVELS` may be broken
/// too.
final class Mutants {
  private static final String NOWHERE = "nowhere";

  private final Problem problem;
  private final Proposal proposal;
  private final SplitMix random;
  private final PlainFacts facts;

  Mutants(Problem problem, Proposal proposal, SplitMix random) {
    this.problem = problem;
    this.proposal = proposal;
    this.random = random;
    facts = new PlainFacts(problem);
  }

  /// A plan that breaks `rule`; empty when this plan cannot be changed so.
  Optional<Proposal> breaking(Rule rule) {
    return switch (rule) {
      case ONE_ASSIGNMENT -> Optional.of(twiceOrNever());
      case TARGET_KNOWN -> stay(h -> true).map(s -> with(PlainFacts.moved(s, NOWHERE, s.from())));
      case BEDROOMS_TOO_FEW ->
          home((h, d) -> h.bedrooms() - d.bedrooms() > problem.norms().belowCost().size());
      case BEDROOMS_TOO_MANY ->
          home((h, d) -> d.bedrooms() - h.bedrooms() > problem.norms().aboveCost().size());
      case PERSONS_PER_BEDROOM ->
          home(
              (h, d) ->
                  h.persons() > problem.norms().personsPerBedroom() * Math.max(1, d.bedrooms()));
      case MOST_PERSONS -> home((h, d) -> h.persons() > d.mostPersons());
      case FEATURES -> home((h, d) -> !d.features().containsAll(h.needs()));
      case RENT -> home((h, d) -> h.mostRent() != null && d.rent() > h.mostRent());
      case FORBIDDEN_AREA -> home((h, d) -> h.forbiddenAreas().contains(d.area()));
      case FORBIDDEN_PAIR -> home((h, d) -> h.forbidden().contains(d.id()));
      case RESERVED -> home((h, d) -> d.onlyFor() != null && !d.onlyFor().contains(h.id()));
      case MAY_SHARE -> home((h, d) -> d.house() != null && h.shareGroup() == null);
      case SECRET_ADDRESS -> home((h, d) -> d.house() != null && h.secrecy() != Secrecy.NONE);
      case PIN -> home((h, d) -> h.pin() != null && !h.pin().target().equals(d.id()));
      case ONE_SHARE_GROUP ->
          home((h, d) -> d.houseGroup() != null && !d.houseGroup().equals(h.shareGroup()));
      case READY ->
          stay(h -> h.ready().isAfter(facts.start()))
              .map(s -> with(PlainFacts.at(s, facts.ready(s).minusDays(1))));
      case AVAILABLE ->
          stayIn(d -> d.available() != null)
              .map(s -> with(PlainFacts.at(s, facts.available(s).minusDays(1))));
      case HORIZON -> stay(h -> true).map(s -> with(PlainFacts.at(s, facts.horizon())));
      case ENDS_TOO_SOON ->
          stayIn(d -> d.until() != null).map(s -> with(PlainFacts.at(s, facts.until(s))));
      case OVERLAP -> overlap();
      case TENANT_FIRST -> tenantStays();
      case MAY_RENEW -> renewal(h -> !PlainFacts.home(h).mayRenew());
      case MAY_MOVE -> movedTenant();
      case EXIT_KNOWN -> left();
      case SHARED_PLACES -> new ShareMutants(problem, random).plan().map(this::with);
      case LEAD_TIME -> early();
      case MEASURE_UNITS -> tooManyUnits();
      case STATED_LEVELS -> Optional.of(misstated());
      case OPERATING_BUDGET, INVESTMENT_BUDGET, HANDOVERS, GROUP_CAP, MOST_CHANGES ->
          throw new IllegalArgumentException("A sum is broken by its limit: " + rule);
    };
  }

  private Proposal twiceOrNever() {
    List<Assignment> all = new ArrayList<>(proposal.assignments());
    Assignment one = all.get(random.below(all.size()));
    if (random.chance(0.5)) {
      all.add(one);
    } else {
      all.remove(one);
    }
    return with(all);
  }

  private Proposal misstated() {
    List<Proposal.Level> levels = new ArrayList<>(proposal.levels());
    int place = random.below(levels.size());
    Proposal.Level level = levels.get(place);
    levels.set(place, new Proposal.Level(level.name(), level.value() + 1, level.bound()));
    return new Proposal(
        proposal.status(),
        proposal.inputDigest(),
        levels,
        proposal.assignments(),
        proposal.contradictions(),
        proposal.engine());
  }

  /// Some household gets a dwelling of which this is true.
  private Optional<Proposal> home(BiPredicate<HouseholdNeed, DwellingOffer> wrong) {
    List<Stay> found = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      for (DwellingOffer home : problem.dwellings()) {
        if (wrong.test(need, home) && !PlainFacts.own(need, home.id())) {
          found.add(
              new Stay(
                  need.id(), home.id(), facts.notBefore(need, home), null, false, Levels.ZERO));
        }
      }
    }
    return one(found).map(this::with);
  }

  private Optional<Proposal> overlap() {
    Optional<Stay> holder = stayIn(d -> d.sharedPlaces() == 0);
    return holder.flatMap(
        stay ->
            other(stay.household())
                .map(
                    need ->
                        with(
                            new Stay(
                                need.id(),
                                stay.dwelling(),
                                stay.from(),
                                null,
                                false,
                                Levels.ZERO))));
  }

  /// Somebody moves in where a tenant renews.
  private Optional<Proposal> tenantStays() {
    List<Assignment.Renewal> renewals = only(Assignment.Renewal.class);
    return one(renewals)
        .flatMap(
            renewal ->
                other(renewal.household())
                    .map(
                        need ->
                            with(
                                new Stay(
                                    need.id(),
                                    renewal.dwelling(),
                                    facts.horizon().minusDays(1),
                                    null,
                                    false,
                                    Levels.ZERO))));
  }

  private Optional<Proposal> renewal(Predicate<HouseholdNeed> of) {
    return one(problem.households().stream().filter(HouseholdNeed::sitting).filter(of).toList())
        .map(
            need ->
                with(
                    new Assignment.Renewal(
                        need.id(), PlainFacts.home(need).dwelling(), Levels.ZERO)));
  }

  private Optional<Proposal> movedTenant() {
    return one(problem.households().stream()
            .filter(HouseholdNeed::sitting)
            .filter(need -> !PlainFacts.home(need).mayMove())
            .toList())
        .flatMap(
            need ->
                one(problem.dwellings().stream()
                        .filter(d -> !PlainFacts.own(need, d.id()))
                        .toList())
                    .map(
                        d ->
                            with(
                                new Stay(
                                    need.id(),
                                    d.id(),
                                    facts.notBefore(need, d),
                                    null,
                                    false,
                                    Levels.ZERO))));
  }

  private Optional<Proposal> left() {
    return one(problem.households())
        .map(
            need -> {
              LocalDate day = facts.start();
              while (true) {
                LocalDate tried = day;
                if (need.exits().stream().noneMatch(exit -> exit.day().equals(tried))) {
                  return with(new Assignment.Leaving(need.id(), tried, Levels.ZERO));
                }
                day = day.plusDays(1);
              }
            });
  }

  private Optional<Proposal> early() {
    return one(problem.measures().stream().filter(m -> m.leadDays() > 0).toList())
        .flatMap(
            measure ->
                one(problem.households())
                    .map(
                        need ->
                            with(
                                new Assignment.NewUnit(
                                    need.id(),
                                    measure.id(),
                                    facts.start().plusDays(measure.leadDays() - 1L),
                                    Levels.ZERO))));
  }

  private Optional<Proposal> tooManyUnits() {
    return one(problem.measures().stream()
            .filter(measure -> measure.units() < problem.households().size())
            .toList())
        .map(this::allInto);
  }

  private Proposal allInto(MeasureOffer measure) {
    List<Assignment> all = new ArrayList<>();
    for (HouseholdNeed need : problem.households()) {
      all.add(
          all.size() <= measure.units()
              ? new Assignment.NewUnit(
                  need.id(), measure.id(), facts.start().plusDays(measure.leadDays()), Levels.ZERO)
              : new Assignment.Unplaced(need.id(), Levels.ZERO));
    }
    return with(all);
  }

  private Optional<Stay> stay(Predicate<HouseholdNeed> of) {
    return one(only(Stay.class).stream().filter(s -> of.test(facts.need(s.household()))).toList());
  }

  private Optional<Stay> stayIn(Predicate<DwellingOffer> of) {
    return one(
        only(Stay.class).stream().filter(s -> of.test(facts.dwelling(s.dwelling()))).toList());
  }

  private Optional<HouseholdNeed> other(String household) {
    return one(problem.households().stream().filter(h -> !h.id().equals(household)).toList());
  }

  private <T extends Assignment> List<T> only(Class<T> kind) {
    return proposal.assignments().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.below(all.size())));
  }

  private Proposal with(Assignment changed) {
    return with(
        proposal.assignments().stream()
            .map(a -> a.household().equals(changed.household()) ? changed : a)
            .toList());
  }

  private Proposal with(List<Assignment> assignments) {
    return new Proposal(
        proposal.status(),
        proposal.inputDigest(),
        proposal.levels(),
        assignments,
        proposal.contradictions(),
        proposal.engine());
  }
}
