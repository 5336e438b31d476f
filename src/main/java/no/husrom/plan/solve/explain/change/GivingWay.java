package no.husrom.plan.solve.explain.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason.WouldHelp;
import org.jspecify.annotations.Nullable;

/// Rules that give way for one household.
final class GivingWay {
  private GivingWay() {}

  static HouseholdNeed of(Problem problem, HouseholdNeed need, WouldHelp step) {
    int amount = Math.toIntExact(step.amount());
    HouseholdNeed.Home home = need.home();
    Integer most = need.mostRent();
    return switch (step.rule()) {
      case BEDROOMS_TOO_FEW -> need.draft().bedrooms(Math.max(0, need.bedrooms() - amount)).done();
      case BEDROOMS_TOO_MANY -> need.draft().bedrooms(need.bedrooms() + amount).done();
      case RENT -> most == null ? need : need.draft().mostRent(most + amount).done();
      case FORBIDDEN_PAIR ->
          need.draft().forbidden(without(need.forbidden(), step.target())).done();
      case FORBIDDEN_AREA ->
          need.draft()
              .forbiddenAreas(without(need.forbiddenAreas(), area(problem, step.target())))
              .done();
      case PIN -> need.draft().pin(null).done();
      case MAY_MOVE, MAY_RENEW ->
          home == null
              ? need
              : need.draft()
                  .home(
                      new HouseholdNeed.Home(
                          home.dwelling(),
                          home.leaseEnds(),
                          home.mayRenew() || step.rule() == no.husrom.plan.solve.Rule.MAY_RENEW,
                          home.mayMove() || step.rule() == no.husrom.plan.solve.Rule.MAY_MOVE))
                  .done();
      default -> need;
    };
  }

  private static Set<String> without(Set<String> items, @Nullable String item) {
    Set<String> left = new HashSet<>(items);
    left.removeIf(i -> i.equals(item));
    return left;
  }

  /// The caps that count the household where the target lies, each with room for so many more.
  static List<GroupCap> caps(Problem problem, HouseholdNeed need, WouldHelp step) {
    String area = area(problem, step.target());
    String building = building(problem, step.target());
    return problem.limits().caps().stream()
        .map(
            cap -> {
              String place = cap.scope() == Scope.AREA ? area : building;
              boolean here = cap.place().equals(place);
              boolean counts = cap.group() == null || cap.group().equals(need.group());
              return here && counts
                  ? new GroupCap(
                      cap.scope(),
                      cap.place(),
                      cap.group(),
                      cap.most() + Math.toIntExact(step.amount()))
                  : cap;
            })
        .toList();
  }

  private static @Nullable String area(Problem problem, String target) {
    for (DwellingOffer offer : problem.dwellings()) {
      if (offer.id().equals(target)) {
        return offer.area();
      }
    }
    for (MeasureOffer offer : problem.measures()) {
      if (offer.id().equals(target)) {
        return offer.area();
      }
    }
    return null;
  }

  private static @Nullable String building(Problem problem, String target) {
    for (DwellingOffer offer : problem.dwellings()) {
      if (offer.id().equals(target)) {
        return offer.building();
      }
    }
    return null;
  }
}
