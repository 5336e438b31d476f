package no.husrom.plan.solve.study.procure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingDraft;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Proposal;
import no.husrom.plan.solve.study.Outcome;
import no.husrom.plan.solve.study.Solves;
import no.husrom.plan.solve.study.procure.Brief.Item;
import no.husrom.plan.solve.study.procure.Brief.Way;

/// Finds what one more dwelling of each kind would be worth. See the package for how.
public final class ProcurementStudy {
  /// How many of the list are planned again.
  public static final int CHECKED = 10;

  private static final int MOST_BEDROOMS = 5;

  private final Problem problem;
  private final Proposal plan;
  private final Outcome base;
  private final Insertion insertion;
  private final Solves solves;

  /// More persons first, then fewer nights after the deadline, then fewer in temporary housing,
  /// then kroner.
  static final Comparator<Outcome> BEST_FIRST =
      Comparator.comparingInt(Outcome::persons)
          .reversed()
          .thenComparingLong(Outcome::overdue)
          .thenComparingLong(Outcome::temporary)
          .thenComparingLong(Outcome::kroner);

  private ProcurementStudy(Problem problem, Proposal plan, Solves solves) {
    this.problem = problem;
    this.plan = plan;
    this.solves = solves;
    base = Outcome.of(problem, plan);
    insertion = new Insertion(problem, plan.assignments(), plan.values());
  }

  /// The brief for a plan that stands.
  ///
  /// @param plan the problem's best plan as far as known
  public static Brief run(Problem problem, Proposal plan, Solves solves) {
    return new ProcurementStudy(problem, plan, solves).run();
  }

  private Brief run() {
    List<Item> items = new ArrayList<>();
    List<LocalDate> months = months();
    List<Outcome> simpler = new ArrayList<>(Collections.nCopies(months.size(), Outcome.NONE));
    for (int bedrooms = 1; bedrooms <= MOST_BEDROOMS; bedrooms++) {
      for (Kind.Access access : Kind.Access.values()) {
        items.addAll(estimates(new Kind(bedrooms, access), months, simpler));
      }
    }
    items.sort(order());
    List<Item> checked = check(items);
    boolean proven = solves.proven() && Solves.proven(plan);
    return new Brief(base, checked, proven, !solves.cancelled());
  }

  private static Comparator<Item> order() {
    return Comparator.comparing(Item::worth, BEST_FIRST)
        .thenComparing(Item::kind)
        .thenComparing(Item::from);
  }

  /// A kind with the last month of each worth, latest first.
  ///
  /// @param simpler the most that a smaller or less accessible dwelling is worth from each month;
  ///   this kind is taken in
  private List<Item> estimates(Kind kind, List<LocalDate> months, List<Outcome> simpler) {
    List<Item> items = new ArrayList<>();
    Outcome later = Outcome.NONE;
    for (int month = months.size() - 1; month >= 0; month--) {
      Item item = estimate(kind, months.get(month)).orElse(null);
      if (item == null) {
        continue;
      }
      boolean more = better(item.estimated(), simpler.get(month));
      if (more) {
        simpler.set(month, item.estimated());
      }
      if (better(item.estimated(), later)) {
        later = item.estimated();
        if (more) {
          items.add(item);
        }
      }
    }
    return items;
  }

  private static boolean better(Outcome one, Outcome other) {
    return BEST_FIRST.compare(one, other) < 0;
  }

  /// The first of each month of the year that is still to come.
  private List<LocalDate> months() {
    LocalDate start = problem.period().start();
    LocalDate end = problem.period().dateOf(problem.period().days());
    LocalDate first = start.getDayOfMonth() == 1 ? start : start.withDayOfMonth(1).plusMonths(1);
    return first.datesUntil(end, java.time.Period.ofMonths(1)).toList();
  }

  private Optional<Item> estimate(Kind kind, LocalDate from) {
    if (solves.cancelled()) {
      return Optional.empty();
    }
    DwellingOffer more = offer(kind, from);
    return insertion
        .best(more)
        .map(
            found -> {
              HouseholdNeed first = need(found.movers().getFirst());
              boolean silent = first.secrecy() != HouseholdNeed.Secrecy.NONE;
              return new Item(
                  kind,
                  from,
                  more.rent(),
                  found.outcome().minus(base),
                  null,
                  false,
                  found.movers(),
                  silent ? Set.of() : first.forbiddenAreas(),
                  silent ? Set.of() : first.preferredAreas(),
                  ways(kind, from));
            });
  }

  private HouseholdNeed need(String id) {
    return problem.households().stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  private DwellingOffer offer(Kind kind, LocalDate from) {
    int persons = problem.norms().personsPerBedroom() * kind.bedrooms();
    return new DwellingDraft(
            "new:" + kind.bedrooms() + ":" + kind.access(),
            kind.bedrooms(),
            "",
            Rents.middle(problem, kind.bedrooms()),
            from)
        .mostPersons(persons)
        .features(kind.access().features())
        .done();
  }

  private List<Way> ways(Kind kind, LocalDate from) {
    return problem.measures().stream()
        .filter(m -> m.bedrooms() == kind.bedrooms())
        .filter(m -> m.features().containsAll(kind.access().features()))
        .map(
            m ->
                new Way(
                    m,
                    m.units() - used(m.id()),
                    !problem.period().start().plusDays(m.leadDays()).isAfter(from)))
        .toList();
  }

  private int used(String measure) {
    return Math.toIntExact(
        plan.assignments().stream()
            .filter(a -> a instanceof Assignment.NewUnit u && u.measure().equals(measure))
            .count());
  }

  /// Plans the first of the list again, and puts them in their new order before the others.
  private List<Item> check(List<Item> items) {
    int most = Math.min(CHECKED, items.size());
    solves.expect(most);
    List<Item> checked = new ArrayList<>();
    for (int i = 0; i < most && !solves.cancelled(); i++) {
      Item item = items.get(i);
      List<DwellingOffer> dwellings = new ArrayList<>(problem.dwellings());
      dwellings.add(offer(item.kind(), item.from()));
      Problem with = problem.withDwellings(dwellings);
      Proposal again = solves.solve(with);
      if (solves.cancelled()) {
        break;
      }
      Outcome found = Outcome.of(with, again).minus(base);
      checked.add(item.withChecked(found, Solves.proven(again)));
    }
    List<Item> rest = items.subList(checked.size(), items.size());
    checked.sort(order());
    checked.addAll(rest);
    return checked;
  }
}
