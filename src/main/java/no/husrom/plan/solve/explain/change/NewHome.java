package no.husrom.plan.solve.explain.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import no.husrom.plan.solve.DwellingDraft;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Problem;

/// One more dwelling in a problem, free from the first day and for good: like another one, or one
/// that suits a household: the bedrooms it needs, a rent it can pay, the features, in an area it
/// prefers, or else where most dwellings are, but not where it is forbidden or a cap counts it.
public final class NewHome {
  private NewHome() {}

  /// @param target the dwelling it is to be like; empty: one that suits
  public static DwellingOffer like(Problem problem, HouseholdNeed need, String target) {
    LocalDate start = problem.period().start();
    return problem.dwellings().stream()
        .filter(d -> d.id().equals(target))
        .findFirst()
        .map(d -> copy(d, freshId(problem, target), start))
        .orElseGet(() -> suiting(problem, need, freshId(problem, "NEW"), start));
  }

  private static DwellingOffer copy(DwellingOffer from, String id, LocalDate start) {
    return from.draft()
        .id(id)
        .available(start)
        .until(null)
        .turnaroundExtraDays(0)
        .sharedPlaces(0)
        .house(null, null)
        .onlyFor(null)
        .done();
  }

  private static DwellingOffer suiting(
      Problem problem, HouseholdNeed need, String id, LocalDate start) {
    Norms norms = problem.norms();
    int bedrooms =
        Math.max(need.bedrooms(), Math.ceilDiv(need.persons(), norms.personsPerBedroom()));
    Integer most = need.mostRent();
    return new DwellingDraft(
            id,
            Math.min(bedrooms, need.bedrooms() + norms.aboveCost().size()),
            area(problem, need),
            most == null ? 0 : most,
            start)
        .mostPersons(need.persons())
        .features(need.needs())
        .school(need.school())
        .done();
  }

  private static String area(Problem problem, HouseholdNeed need) {
    Set<String> open = new HashSet<>();
    problem.dwellings().forEach(d -> open.add(d.area()));
    open.removeAll(need.forbiddenAreas());
    problem.limits().caps().stream()
        .filter(cap -> cap.group() == null || cap.group().equals(need.group()))
        .forEach(cap -> open.remove(cap.place()));
    return need.preferredAreas().stream()
        .filter(open::contains)
        .findFirst()
        .orElseGet(
            () ->
                open.stream()
                    .max(
                        Comparator.<String>comparingLong(
                                a ->
                                    problem.dwellings().stream()
                                        .filter(d -> d.area().equals(a))
                                        .count())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(""));
  }

  private static String freshId(Problem problem, String stem) {
    Set<String> used = new HashSet<>();
    problem.dwellings().forEach(d -> used.add(d.id()));
    problem.measures().forEach(m -> used.add(m.id()));
    int n = 2;
    while (used.contains(stem + "/" + n)) {
      n++;
    }
    return stem + "/" + n;
  }
}
