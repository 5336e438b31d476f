package no.husrom.plan.need;

import java.util.ArrayList;
import java.util.List;

/// What types of household the places nobody is assigned to are thought to be filled by. No figures
/// of the last years are published, so what is proposed is a starting point for the office to edit:
/// many singles, and a few large families that are the hardest to house.
public record HouseholdMix(List<HouseholdType> types) {
  public static final HouseholdMix PROPOSED =
      new HouseholdMix(
          List.of(
              new HouseholdType(1, 0, 45),
              new HouseholdType(2, 0, 9),
              new HouseholdType(1, 1, 12),
              new HouseholdType(2, 1, 8),
              new HouseholdType(1, 2, 6),
              new HouseholdType(2, 2, 10),
              new HouseholdType(2, 3, 5),
              new HouseholdType(2, 4, 3),
              new HouseholdType(2, 5, 2)));

  public HouseholdMix {
    types = List.copyOf(types);
  }

  public int percent() {
    return types.stream().mapToInt(HouseholdType::percent).sum();
  }

  /// Households of together `persons` persons, each next one of the type that lags most behind its
  /// share; so more persons only add households, but for the last ones, which must fit. Where the
  /// mix has nothing small enough for what is left, single adults are taken.
  List<HouseholdType> fill(int persons) {
    int[] taken = new int[types.size()];
    List<HouseholdType> households = new ArrayList<>();
    for (int left = persons; left > 0; ) {
      int best = -1;
      for (int i = 0; i < types.size(); i++) {
        boolean fits = types.get(i).percent() > 0 && types.get(i).persons() <= left;
        if (fits && (best < 0 || lag(i, taken, households) > lag(best, taken, households))) {
          best = i;
        }
      }
      HouseholdType next = best < 0 ? new HouseholdType(1, 0, 0) : types.get(best);
      if (best >= 0) {
        taken[best]++;
      }
      households.add(next);
      left -= next.persons();
    }
    return households;
  }

  private int lag(int type, int[] taken, List<HouseholdType> households) {
    return types.get(type).percent() * (households.size() + 1) - percent() * taken[type];
  }
}
