package no.husrom.household.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.husrom.household.Category;
import no.husrom.household.Household;
import no.husrom.household.LegalGround;
import no.husrom.household.Member;
import no.husrom.household.queue.Group;
import no.husrom.rule.grant.Grant;
import no.husrom.rule.grant.Grants;
import no.husrom.rule.grant.Settled;
import no.husrom.rule.rate.MissingRateException;
import no.husrom.rule.rate.RateBook;
import org.jspecify.annotations.Nullable;

/// What the municipality gets for the refugees it has settled and who are here still, from the
/// register.
///
/// @param rows each grant and whose it is, by calendar year
/// @param gone households that have left: when, and so what is still paid for them, is not
///   registered
/// @param beforeTheRules households settled before any rule that is known
public record HouseholdGrants(List<Row> rows, List<String> gone, List<String> beforeTheRules) {

  /// A grant for a household.
  public record Row(String householdId, String household, Grant grant) {}

  /// A calendar year's sum.
  ///
  /// @param known kroner of the grants whose rate is known
  /// @param unknown how many have no known rate
  public record Year(int year, long known, int unknown) {}

  public HouseholdGrants {
    rows = List.copyOf(rows);
    gone = List.copyOf(gone);
    beforeTheRules = List.copyOf(beforeTheRules);
  }

  public static HouseholdGrants of(List<Household> households, RateBook rates) {
    List<Row> rows = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    List<String> beforeTheRules = new ArrayList<>();
    for (Household household : households) {
      LocalDate on = household.settledOn();
      if (on == null || !refugee(household)) {
        continue;
      }
      if (household.state().gone()) {
        gone.add(household.label());
        continue;
      }
      try {
        for (Grant grant : Grants.of(settled(household, on), rates)) {
          rows.add(new Row(household.id(), household.label(), grant));
        }
      } catch (MissingRateException e) {
        beforeTheRules.add(household.label());
      }
    }
    rows.sort(Comparator.comparingInt(row -> row.grant().year()));
    return new HouseholdGrants(rows, gone, beforeTheRules);
  }

  /// Those that are still to come on `day`: of its year and later, or to be applied for.
  public HouseholdGrants from(LocalDate day) {
    return new HouseholdGrants(
        rows.stream()
            .filter(
                row -> {
                  LocalDate deadline = row.grant().deadline();
                  return row.grant().year() >= day.getYear()
                      || (deadline != null && !deadline.isBefore(day));
                })
            .toList(),
        gone,
        beforeTheRules);
  }

  /// The years from `first` on that have grants.
  public List<Year> years(int first) {
    Map<Integer, Year> years = new TreeMap<>();
    for (Row row : rows) {
      int year = row.grant().year();
      if (year >= first) {
        long kroner = row.grant().kroner().orElse(0L);
        int unknown = row.grant().kroner().isPresent() ? 0 : 1;
        years.merge(
            year,
            new Year(year, kroner, unknown),
            (a, b) -> new Year(year, a.known() + b.known(), a.unknown() + b.unknown()));
      }
    }
    return List.copyOf(years.values());
  }

  /// A refugee who was settled here stays one in the grants also when the register now calls the
  /// household a sitting tenant: the legal ground tells.
  private static boolean refugee(Household household) {
    return household.category() == Category.REFUGEE || household.legalGround() != null;
  }

  private static Settled settled(Household household, LocalDate on) {
    @Nullable LegalGround ground = household.legalGround();
    return new Settled(
        on,
        household.membersOn(on).stream().map(Member::birthYear).toList(),
        ground == LegalGround.COLLECTIVE_PROTECTION,
        household.needs().wheelchair()
            || household.application().groups().contains(Group.DISABILITY));
  }
}
