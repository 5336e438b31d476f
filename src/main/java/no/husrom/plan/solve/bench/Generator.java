package no.husrom.plan.solve.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Limits.Scope;
import no.husrom.plan.solve.Norms;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Weights;
import no.husrom.plan.solve.search.SplitMix;

/// Made-up but plausible problems: the same seed and size give the same problem on every machine.
public final class Generator {
  static final LocalDate START = LocalDate.of(2027, 1, 1);
  static final String REFUGEE = "REFUGEE";

  /// Kinds of streams.
  static final int DWELLING = 1;

  static final int HOUSEHOLD = 2;
  static final int BUILDING = 3;
  static final int PREVIOUS = 4;
  static final int AREA = 6;
  private static final int MUNICIPALITY = 5;

  private Generator() {}

  /// The problem of a size. For [Size#NATIONAL] use [#country].
  public static Problem problem(Size size, long seed) {
    return problem(size.households(), size.dwellings(), size.areas(), seed, 100);
  }

  /// A problem of any size.
  ///
  /// @param arrivals newcomers, per cent of the ordinary number; supply and budgets stay
  public static Problem problem(int households, int dwellings, int areas, long seed, int arrivals) {
    int sitting = households * 2 / 5;
    int newcomers = households - sitting;
    DwellingMaker homes = new DwellingMaker(seed, areas, sitting);
    List<DwellingOffer> offers = homes.make(dwellings);
    HouseholdMaker people = new HouseholdMaker(seed, areas, offers);
    List<HouseholdNeed> needs = new ArrayList<>();
    for (int i = 0; i < sitting; i++) {
      needs.add(people.tenant(i));
    }
    for (int i = 0; i < newcomers * arrivals / 100; i++) {
      needs.add(people.newcomer(i));
    }
    return new Problem(
        households + " households, " + dwellings + " dwellings, seed " + seed,
        new Period(START, 365, 85, 30),
        Norms.STANDARD,
        Weights.STANDARD,
        needs,
        offers,
        MeasureMaker.measures(newcomers),
        limits(newcomers, offers));
  }

  /// The whole country as one problem: everybody may live anywhere, all draw from one pot, and each
  /// municipality is an area.
  public static Problem nation(long seed) {
    Size nation = Size.NATIONAL;
    return problem(nation.households(), nation.dwellings(), Size.MUNICIPALITIES, seed, 100);
  }

  /// One problem for each municipality of the country, the largest about forty times the smallest.
  public static List<Problem> country(long seed) {
    double[] share = new double[Size.MUNICIPALITIES];
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      double spread = SplitMix.of(seed, MUNICIPALITY, i).unit();
      share[i] = 1 / (0.025 + spread);
      sum += share[i];
    }
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < share.length; i++) {
      int households = (int) Math.max(5, Math.round(Size.NATIONAL.households() * share[i] / sum));
      int areas = households < 200 ? 5 : 8;
      problems.add(problem(households, households * 5 / 2, areas, seed * 1_000 + i, 100));
    }
    return problems;
  }

  private static Limits limits(int newcomers, List<DwellingOffer> offers) {
    List<Integer> handovers = new ArrayList<>();
    for (int bucket = 0; bucket < 15; bucket++) {
      double season = bucket % 12 == 0 ? 1.1 : bucket % 12 == 6 ? 0.7 : 1;
      handovers.add((int) Math.ceil(newcomers / 12.0 * season));
    }
    TreeMap<String, Integer> buildings = new TreeMap<>();
    offers.forEach(o -> buildings.merge(o.building(), 1, Integer::sum));
    List<GroupCap> caps = new ArrayList<>();
    buildings.forEach(
        (building, count) -> {
          if (count > 1) {
            int most = Math.max(1, count * 15 / 100);
            caps.add(new GroupCap(Scope.BUILDING, building, REFUGEE, most));
          }
        });
    long operating = 6_500_000L * newcomers / 900;
    long investment = 150_000_000L * newcomers / 900;
    return new Limits(operating, investment, handovers, caps);
  }

  static String area(int index) {
    return "A" + index;
  }

  /// An area, the first ones likelier.
  static String drawArea(SplitMix random, int areas) {
    double sum = 0;
    for (int a = 0; a < areas; a++) {
      sum += 1 / (1 + 0.35 * a);
    }
    double left = random.unit() * sum;
    for (int a = 0; a < areas; a++) {
      left -= 1 / (1 + 0.35 * a);
      if (left < 0) {
        return area(a);
      }
    }
    return area(areas - 1);
  }

  /// The rent of an ordinary dwelling, kroner a month.
  static int normalRent(int bedrooms) {
    return 6_800 + 2_100 * bedrooms;
  }
}
