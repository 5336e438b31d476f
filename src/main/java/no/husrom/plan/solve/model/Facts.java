package no.husrom.plan.solve.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
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
  private final HouseholdNeed[] households;
  private final DwellingOffer[] dwellings;
  private final MeasureOffer[] measures;
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
  private final int[] persons;
  private final int[] dwellingFeatures;
  private final int[] measureFeatures;

  public Facts(Problem problem) {
    this.problem = problem;
    households = problem.households().toArray(HouseholdNeed[]::new);
    dwellings = problem.dwellings().toArray(DwellingOffer[]::new);
    measures = problem.measures().toArray(MeasureOffer[]::new);
    horizon = problem.period().horizon();
    ready = new int[households.length];
    deadline = new int[households.length];
    stay = new int[households.length];
    home = new int[households.length];
    tenant = new int[dwellings.length];
    free = new int[dwellings.length];
    until = new int[dwellings.length];
    turnaround = new int[dwellings.length];
    oneRelease = new boolean[dwellings.length];
    startOffset = new int[dwellings.length];
    needs = Arrays.stream(households).mapToInt(need -> bits(need.needs())).toArray();
    persons = Arrays.stream(households).mapToInt(HouseholdNeed::persons).toArray();
    dwellingFeatures = Arrays.stream(dwellings).mapToInt(offer -> bits(offer.features())).toArray();
    measureFeatures = Arrays.stream(measures).mapToInt(offer -> bits(offer.features())).toArray();
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
    for (int d = 0; d < dwellings.length; d++) {
      dwellingIndex.put(dwellings[d].id(), d);
    }
    for (int m = 0; m < measures.length; m++) {
      measureIndex.put(measures[m].id(), m);
    }
    for (int h = 0; h < households.length; h++) {
      householdIndex.put(households[h].id(), h);
    }
  }

  private void readHouseholds() {
    Period period = problem.period();
    for (int h = 0; h < households.length; h++) {
      HouseholdNeed need = households[h];
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
    for (int d = 0; d < dwellings.length; d++) {
      DwellingOffer offer = dwellings[d];
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
    HouseholdNeed need = households[tenant[d]];
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
    return households.length;
  }

  public int dwellings() {
    return dwellings.length;
  }

  public int measures() {
    return measures.length;
  }

  public HouseholdNeed household(int h) {
    return households[h];
  }

  public DwellingOffer dwelling(int d) {
    return dwellings[d];
  }

  public MeasureOffer measure(int m) {
    return measures[m];
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
    return households[h].termsIn(dwellings[d].id());
  }

  /// How many of the dwelling's places the household takes where it shares.
  public int places(int h, int d) {
    return terms(h, d).placesTaken();
  }

  int persons(int h) {
    return persons[h];
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
