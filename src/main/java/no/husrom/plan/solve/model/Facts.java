package no.husrom.plan.solve.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.DwellingOffer.Feature;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Period;
import no.husrom.plan.solve.Problem;
import org.jspecify.annotations.Nullable;

/// The problem's facts by index, with dates as day numbers: what rules and costs look up.
public final class Facts {
  /// A day that never comes.
  public static final int NEVER = Integer.MAX_VALUE;

  private final Problem problem;
  private final List<HouseholdNeed> households;
  private final List<DwellingOffer> dwellings;
  private final List<MeasureOffer> measures;
  private final Map<String, Integer> dwellingIndex = new HashMap<>();
  private final Map<String, Integer> measureIndex = new HashMap<>();
  private final Map<String, Integer> householdIndex = new HashMap<>();
  private final int horizon;
  private final int[] ready;
  private final int[] deadline;
  private final int[] stay;
  private final int[] home;
  private final int[] tenant;
  private final int[] free;
  private final int[] until;
  private final int[] turnaround;
  private final boolean[] oneRelease;
  private final int[] startOffset;
  private final int[] needs;
  private final int[] dwellingFeatures;
  private final int[] measureFeatures;

  public Facts(Problem problem) {
    this.problem = problem;
    households = problem.households();
    dwellings = problem.dwellings();
    measures = problem.measures();
    horizon = problem.period().horizon();
    ready = new int[households.size()];
    deadline = new int[households.size()];
    stay = new int[households.size()];
    home = new int[households.size()];
    tenant = new int[dwellings.size()];
    free = new int[dwellings.size()];
    until = new int[dwellings.size()];
    turnaround = new int[dwellings.size()];
    oneRelease = new boolean[dwellings.size()];
    startOffset = new int[dwellings.size()];
    needs = households.stream().mapToInt(need -> bits(need.needs())).toArray();
    dwellingFeatures = dwellings.stream().mapToInt(offer -> bits(offer.features())).toArray();
    measureFeatures = measures.stream().mapToInt(offer -> bits(offer.features())).toArray();
    Arrays.fill(tenant, -1);
    index();
    readHouseholds();
    readDwellings();
  }

  private static int bits(Set<Feature> features) {
    int bits = 0;
    for (Feature feature : features) {
      bits |= 1 << feature.ordinal();
    }
    return bits;
  }

  private void index() {
    for (int d = 0; d < dwellings.size(); d++) {
      dwellingIndex.put(dwellings.get(d).id(), d);
    }
    for (int m = 0; m < measures.size(); m++) {
      measureIndex.put(measures.get(m).id(), m);
    }
    for (int h = 0; h < households.size(); h++) {
      householdIndex.put(households.get(h).id(), h);
    }
  }

  private void readHouseholds() {
    Period period = problem.period();
    for (int h = 0; h < households.size(); h++) {
      HouseholdNeed need = households.get(h);
      ready[h] = Math.max(0, period.dayOf(need.ready()));
      LocalDate last = need.deadline();
      deadline[h] = last == null ? horizon : period.dayOf(last);
      Integer days = need.stayDays();
      stay[h] = days == null ? 0 : days;
      HouseholdNeed.Home place = need.home();
      home[h] = place == null ? -1 : dwellingIndex.getOrDefault(place.dwelling(), -1);
      if (home[h] >= 0) {
        tenant[home[h]] = h;
      }
    }
  }

  private void readDwellings() {
    Period period = problem.period();
    for (int d = 0; d < dwellings.size(); d++) {
      DwellingOffer offer = dwellings.get(d);
      until[d] = offer.until() == null ? NEVER : period.dayOf(offer.until());
      turnaround[d] = problem.norms().turnaroundDays() + offer.turnaroundExtraDays();
      LocalDate available = offer.available();
      int stated = available == null ? NEVER : Math.max(0, period.dayOf(available));
      free[d] = tenant[d] < 0 ? stated : firstRelease(d, available == null ? 0 : stated);
      boolean turns = tenant[d] >= 0 && !oneRelease[d];
      startOffset[d] = turns ? turnaround[d] % period.bucketDays() : 0;
    }
  }

  private int firstRelease(int d, int atLeast) {
    HouseholdNeed need = households.get(tenant[d]);
    HouseholdNeed.Home place = need.home();
    boolean moves = place != null && place.mayMove();
    int day = moves ? ready[tenant[d]] : NEVER;
    int last = day;
    for (HouseholdNeed.Exit exit : need.exits()) {
      int leaves = Math.max(0, problem.period().dayOf(exit.day()));
      day = Math.min(day, leaves);
      last = last == NEVER ? leaves : Math.max(last, leaves);
    }
    oneRelease[d] = !moves && day == last;
    return day == NEVER ? NEVER : Math.max(atLeast, homeRelease(d, day));
  }

  /// The day the next one can move in when the sitting tenant leaves on a day. A home that can be
  /// freed on one day only is free exactly then; others as if the tenant left on the first day of a
  /// bucket, so that there are few such days.
  public int homeRelease(int d, int leaves) {
    return (oneRelease[d] ? leaves : upToBucket(leaves)) + turnaround[d];
  }

  /// How far into a bucket the later start days of a dwelling lie.
  public int startOffset(int d) {
    return startOffset[d];
  }

  /// The day the next one can move in when a limited stay ends: always the first of a bucket.
  public int stayRelease(int d, int ends) {
    return upToBucket(ends + turnaround[d]);
  }

  private int upToBucket(int day) {
    int length = problem.period().bucketDays();
    return Math.ceilDiv(day, length) * length;
  }

  public Problem problem() {
    return problem;
  }

  public int households() {
    return households.size();
  }

  public int dwellings() {
    return dwellings.size();
  }

  public int measures() {
    return measures.size();
  }

  public HouseholdNeed household(int h) {
    return households.get(h);
  }

  public DwellingOffer dwelling(int d) {
    return dwellings.get(d);
  }

  public MeasureOffer measure(int m) {
    return measures.get(m);
  }

  public @Nullable Integer dwellingOf(String id) {
    return dwellingIndex.get(id);
  }

  public @Nullable Integer measureOf(String id) {
    return measureIndex.get(id);
  }

  public @Nullable Integer householdOf(String id) {
    return householdIndex.get(id);
  }

  public int horizon() {
    return horizon;
  }

  /// The first day the household can move, not before day 0.
  public int ready(int h) {
    return ready[h];
  }

  /// The last day that is not late, before 0 when it was last year.
  public int deadline(int h) {
    return deadline[h];
  }

  /// The dwelling the household sits in; -1: none.
  public int home(int h) {
    return home[h];
  }

  /// The sitting tenant of a dwelling; -1: none in the problem.
  public int tenant(int d) {
    return tenant[d];
  }

  /// The first day anybody new could move in, whatever the tenant does; [#NEVER] when none.
  public int free(int d) {
    return free[d];
  }

  /// The day the municipality loses the dwelling.
  public int until(int d) {
    return until[d];
  }

  /// Days of work between two tenants.
  public int turnaround(int d) {
    return turnaround[d];
  }

  /// The stay's length, 0 when it is for good.
  public int stay(int h) {
    return stay[h];
  }

  /// What the dwelling is to the household.
  HouseholdNeed.Terms terms(int h, int d) {
    return households.get(h).termsIn(dwellings.get(d).id());
  }

  /// How many of the dwelling's places the household takes where it shares.
  public int places(int h, int d) {
    return terms(h, d).placesTaken();
  }

  /// The features the household needs, a bit for each.
  int needs(int h) {
    return needs[h];
  }

  /// The features of a dwelling, a bit for each.
  int dwellingFeatures(int d) {
    return dwellingFeatures[d];
  }

  /// The features of a measure's units, a bit for each.
  int measureFeatures(int m) {
    return measureFeatures[m];
  }
}
