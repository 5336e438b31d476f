package no.husrom.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.husrom.measure.Measure;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.basis.TenantChoice;
import no.husrom.plan.keep.Choices;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.need.HouseholdMix;
import no.husrom.plan.need.HouseholdType;
import no.husrom.plan.need.MonthSpread;
import no.husrom.plan.need.NeedAssumptions;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.supply.SupplyAssumptions;
import org.jspecify.annotations.Nullable;

/// The draft that an edition would be made of today: what is proposed from the registers as they
/// stand, with what the coordinator chose then. `lost` are the choices that cannot be made now.
public record Resumed(Draft draft, List<Lost> lost) {
  /// What a measure is called in a problem when a dwelling has its id.
  private static final String PREFIX = "measure:";

  public Resumed {
    lost = List.copyOf(lost);
  }

  /// For planning the year again.
  public static Resumed of(Basis basis, Edition edition) {
    Draft proposed = Draft.propose(basis).withScenario(edition.plan().scenario());
    List<Lost> lost = new ArrayList<>();
    Choices choices = edition.choices();
    Draft draft =
        choices == null
            ? proposed.withMeasures(measures(basis, List.of(), offered(edition), lost))
            : chosen(basis, proposed, choices, lost);
    return new Resumed(draft, lost);
  }

  /// For the very plan that stands: for as many persons, and within the same budgets.
  public static Resumed standing(Basis basis, Edition edition) {
    Resumed again = of(basis, edition);
    Draft draft = again.draft;
    Limits limits = edition.problem().limits();
    return new Resumed(
        draft
            .withNumbers(draft.numbers().with(draft.scenario(), edition.plan().persons().planned()))
            .withBudgets(
                budget(edition, limits.operatingBudget(), draft.operatingBudget()),
                budget(edition, limits.investmentBudget(), draft.investmentBudget())),
        again.lost);
  }

  /// The budget that an edition was made within. One from before choices were kept has 0 also where
  /// nobody had stated any.
  private static @Nullable Long budget(
      Edition edition, @Nullable Long then, @Nullable Long stated) {
    boolean unstated = edition.choices() == null && stated == null;
    return unstated && Long.valueOf(0).equals(then) ? null : then;
  }

  private static Draft chosen(Basis basis, Draft proposed, Choices choices, List<Lost> lost) {
    Integer turnaround = choices.turnaroundDays();
    SupplyAssumptions supply =
        proposed
            .supply()
            .withExcluded(
                there(
                    choices.dwellings(),
                    id -> basis.dwelling(id).isPresent(),
                    Lost.What.DWELLING,
                    lost));
    return proposed
        .withNumbers(numbers(proposed.numbers(), choices.persons()))
        .withSupply(turnaround == null ? supply : supply.withTurnaround(turnaround))
        .withNeed(need(basis, proposed.need(), choices, lost))
        .withMeasures(measures(basis, fresh(proposed, choices.unused()), choices.measures(), lost));
  }

  private static ScenarioNumbers numbers(ScenarioNumbers proposed, Choices.Numbers chosen) {
    Integer low = chosen.low();
    Integer decided = chosen.decided();
    Integer high = chosen.high();
    return new ScenarioNumbers(
        low == null ? proposed.low() : low,
        decided == null ? proposed.decided() : decided,
        high == null ? proposed.high() : high);
  }

  private static NeedAssumptions need(
      Basis basis, NeedAssumptions proposed, Choices choices, List<Lost> lost) {
    SortedMap<String, TenantChoice> tenants = new TreeMap<>(proposed.tenants());
    choices
        .tenants()
        .forEach(
            (household, choice) -> {
              if (tenants.containsKey(household)) {
                tenants.put(household, TenantChoice.valueOf(choice));
              } else {
                lost.add(new Lost(Lost.What.TENANT, household));
              }
            });
    return proposed
        .withLeftOut(
            there(
                choices.households(),
                id -> basis.household(id).isPresent(),
                Lost.What.HOUSEHOLD,
                lost))
        .withMix(
            new HouseholdMix(
                choices.mix().stream()
                    .map(s -> new HouseholdType(s.adults(), s.children(), s.percent()))
                    .toList()))
        .withSpread(new MonthSpread(choices.months()))
        .withMoreReunited(choices.moreReunited())
        .withQueue(choices.withQueue())
        .withWaits(choices.refugeeWaitDays(), choices.queueWaitDays())
        .withTenants(tenants);
  }

  /// What is proposed, without what was not to be used.
  private static List<Measure> fresh(Draft proposed, SortedSet<String> unused) {
    return proposed.measures().stream().filter(m -> !unused.contains(m.id())).toList();
  }

  /// The measures of the office that were used then, and the `fresh` ones.
  private static List<Measure> measures(
      Basis basis, List<Measure> fresh, SortedSet<String> used, List<Lost> lost) {
    SortedMap<String, Measure> all = new TreeMap<>();
    basis.measures().forEach(measure -> all.put(measure.id(), measure));
    SortedSet<String> wanted = there(used, all::containsKey, Lost.What.MEASURE, lost);
    fresh.forEach(measure -> wanted.add(measure.id()));
    return all.values().stream().filter(measure -> wanted.contains(measure.id())).toList();
  }

  /// The measures of the problem of an edition from before choices were kept.
  private static SortedSet<String> offered(Edition edition) {
    SortedSet<String> ids = new TreeSet<>();
    for (MeasureOffer offer : edition.problem().measures()) {
      String id = offer.id();
      ids.add(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id);
    }
    return ids;
  }

  /// Those that can still be chosen; the others are added to `lost`.
  private static SortedSet<String> there(
      SortedSet<String> ids, Predicate<String> known, Lost.What what, List<Lost> lost) {
    SortedSet<String> there = new TreeSet<>();
    for (String id : ids) {
      if (known.test(id)) {
        there.add(id);
      } else {
        lost.add(new Lost(what, id));
      }
    }
    return there;
  }
}
