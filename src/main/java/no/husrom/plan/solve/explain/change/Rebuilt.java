package no.husrom.plan.solve.explain.change;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.husrom.plan.solve.DwellingDraft;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.WouldHelp;
import no.husrom.plan.solve.Rule;

/// A dwelling or measure made to suit a household.
final class Rebuilt {
  private Rebuilt() {}

  static Problem of(Problem problem, HouseholdNeed need, WouldHelp step) {
    return problem
        .withDwellings(
            problem.dwellings().stream()
                .map(d -> d.id().equals(step.target()) ? dwelling(d, need, step) : d)
                .toList())
        .withMeasures(
            problem.measures().stream()
                .map(m -> m.id().equals(step.target()) ? measure(m, need, step) : m)
                .toList());
  }

  private static DwellingOffer dwelling(DwellingOffer offer, HouseholdNeed need, WouldHelp step) {
    LocalDate until = offer.until();
    Set<String> onlyFor = offer.onlyFor();
    DwellingDraft draft = offer.draft().features(features(offer.features(), need, step));
    if (step.rule() == Rule.MOST_PERSONS) {
      draft.mostPersons(Math.max(offer.mostPersons(), need.persons()));
    } else if (step.rule() == Rule.ENDS_TOO_SOON && until != null) {
      draft.until(until.plusDays(step.amount()));
    } else if (step.rule() == Rule.RESERVED && onlyFor != null) {
      Set<String> wider = new HashSet<>(onlyFor);
      wider.add(need.id());
      draft.onlyFor(wider);
    }
    return draft.done();
  }

  private static MeasureOffer measure(MeasureOffer offer, HouseholdNeed need, WouldHelp step) {
    int amount = Math.toIntExact(step.amount());
    boolean more = step.rule() == Rule.MEASURE_UNITS;
    return new MeasureOffer(
        offer.id(),
        offer.kind(),
        offer.bedrooms(),
        step.rule() == Rule.MOST_PERSONS
            ? Math.max(offer.mostPersons(), need.persons())
            : offer.mostPersons(),
        features(offer.features(), need, step),
        offer.area(),
        more ? offer.units() + amount : offer.most(),
        step.rule() == Rule.LEAD_TIME ? Math.max(0, offer.leadDays() - amount) : offer.leadDays(),
        offer.rent(),
        offer.operatingPerMonth(),
        offer.investment(),
        offer.grant(),
        more ? 100 : offer.probability());
  }

  private static Set<Feature> features(Set<Feature> built, HouseholdNeed need, WouldHelp step) {
    Set<Feature> features = new HashSet<>(built);
    if (step.rule() == Rule.FEATURES) {
      features.addAll(need.needs());
    }
    return features;
  }
}
