package no.husrom.plan.need;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.husrom.plan.basis.TenantChoice;

/// What the coordinator assumes of the need: households left out, what the unnamed places are
/// filled with and when, persons more by family reunification than the register knows, whether the
/// ordinary queue is planned for, how many days a household with no deadline of its own should wait
/// at most, and what each sitting tenant does (by household).
public record NeedAssumptions(
    SortedSet<String> leftOut,
    HouseholdMix mix,
    MonthSpread spread,
    int moreReunited,
    boolean withQueue,
    int refugeeWaitDays,
    int queueWaitDays,
    SortedMap<String, TenantChoice> tenants) {
  public static final NeedAssumptions PROPOSED =
      new NeedAssumptions(
          new TreeSet<>(),
          HouseholdMix.PROPOSED,
          MonthSpread.EVEN,
          0,
          true,
          90,
          180,
          new TreeMap<>());

  public NeedAssumptions {
    if (moreReunited < 0 || refugeeWaitDays < 0 || queueWaitDays < 0) {
      throw new IllegalArgumentException("Persons and days are not negative");
    }
    leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
    tenants = Collections.unmodifiableSortedMap(new TreeMap<>(tenants));
  }

  public NeedAssumptions withLeftOut(Set<String> households) {
    return copy(new TreeSet<>(households), mix, spread, moreReunited, withQueue, tenants);
  }

  public NeedAssumptions withMix(HouseholdMix other) {
    return copy(leftOut, other, spread, moreReunited, withQueue, tenants);
  }

  public NeedAssumptions withSpread(MonthSpread other) {
    return copy(leftOut, mix, other, moreReunited, withQueue, tenants);
  }

  public NeedAssumptions withMoreReunited(int persons) {
    return copy(leftOut, mix, spread, persons, withQueue, tenants);
  }

  public NeedAssumptions withQueue(boolean planned) {
    return copy(leftOut, mix, spread, moreReunited, planned, tenants);
  }

  public NeedAssumptions withWaits(int refugeeDays, int queueDays) {
    return new NeedAssumptions(
        leftOut, mix, spread, moreReunited, withQueue, refugeeDays, queueDays, tenants);
  }

  public NeedAssumptions withTenant(String household, TenantChoice choice) {
    SortedMap<String, TenantChoice> others = new TreeMap<>(tenants);
    others.put(household, choice);
    return withTenants(others);
  }

  public NeedAssumptions withTenants(Map<String, TenantChoice> choices) {
    return copy(leftOut, mix, spread, moreReunited, withQueue, new TreeMap<>(choices));
  }

  private NeedAssumptions copy(
      SortedSet<String> out,
      HouseholdMix types,
      MonthSpread months,
      int reunited,
      boolean queue,
      SortedMap<String, TenantChoice> choices) {
    return new NeedAssumptions(
        out, types, months, reunited, queue, refugeeWaitDays, queueWaitDays, choices);
  }
}
