package no.husrom.plan.solve.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.husrom.plan.solve.Assignment;
import no.husrom.plan.solve.DwellingOffer;
import no.husrom.plan.solve.Limits;
import no.husrom.plan.solve.MeasureOffer;
import no.husrom.plan.solve.Rule;
import org.jspecify.annotations.Nullable;

/// Units, budgets, move-ins, changes and caps, each summed over the whole plan.
final class LimitRules {
  private final Lookup lookup;
  private final Findings findings;
  private final Limits limits;
  private final Map<String, Integer> units = new TreeMap<>();
  private final Map<Long, Integer> handovers = new TreeMap<>();
  private final int[] caps;
  private final Set<String> converted = new HashSet<>();
  private long operating;
  private long investment;
  private int changes;

  LimitRules(Lookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
    limits = lookup.problem().limits();
    caps = new int[limits.caps().size()];
  }

  void judge(List<Assignment> assignments) {
    LevelSums sums = new LevelSums(lookup);
    for (Assignment assignment : assignments) {
      operating += sums.operating(assignment);
      changes += changes(assignment) ? 1 : 0;
      switch (assignment) {
        case Assignment.Stay stay -> stay(stay);
        case Assignment.NewUnit unit -> unit(unit);
        case Assignment.Renewal _, Assignment.Leaving _, Assignment.Unplaced _ -> {}
      }
    }
    operating += converted.size() * (long) lookup.problem().weights().conversionCost();
    judgeSums();
  }

  private void stay(Assignment.Stay stay) {
    moveIn(stay.from());
    if (stay.shared()) {
      converted.add(stay.dwelling());
    }
    DwellingOffer home = lookup.dwelling(stay.dwelling());
    if (home != null) {
      count(stay.household(), home.building(), home.area());
    }
  }

  private void unit(Assignment.NewUnit unit) {
    moveIn(unit.from());
    units.merge(unit.measure(), 1, Integer::sum);
    MeasureOffer measure = lookup.measure(unit.measure());
    if (measure != null) {
      investment += Math.max(0, measure.investment() - measure.grant());
      count(unit.household(), null, measure.area());
    }
  }

  private void moveIn(LocalDate from) {
    long bucket = Math.floorDiv(lookup.day(from), lookup.problem().period().bucketDays());
    handovers.merge(bucket, 1, Integer::sum);
  }

  private void count(String household, @Nullable String building, @Nullable String area) {
    String group = lookup.household(household).group();
    for (int c = 0; c < caps.length; c++) {
      Limits.GroupCap cap = limits.caps().get(c);
      String place =
          switch (cap.scope()) {
            case BUILDING -> building;
            case AREA -> area;
          };
      if (cap.place().equals(place) && (cap.group() == null || cap.group().equals(group))) {
        caps[c]++;
      }
    }
  }

  /// Whether the household gets another home than before, or none.
  private boolean changes(Assignment assignment) {
    String previous = lookup.household(assignment.household()).previous();
    return previous != null
        && switch (assignment) {
          case Assignment.Stay stay -> !previous.equals(stay.dwelling());
          case Assignment.NewUnit unit -> !previous.equals(unit.measure());
          case Assignment.Renewal renewal -> !previous.equals(renewal.dwelling());
          case Assignment.Leaving _, Assignment.Unplaced _ -> true;
        };
  }

  private void judgeSums() {
    units.forEach(
        (id, used) -> {
          MeasureOffer measure = lookup.measure(id);
          long most =
              measure == null ? 0 : ((long) measure.most() * measure.probability() + 50) / 100;
          findings.require(used <= most, Rule.MEASURE_UNITS, "", id, most, used);
        });
    handovers.forEach(
        (bucket, used) -> {
          List<Integer> list = limits.handovers();
          if (!list.isEmpty()) {
            int most = list.get(Math.clamp(bucket, 0, list.size() - 1));
            findings.require(used <= most, Rule.HANDOVERS, "", "" + bucket, most, used);
          }
        });
    for (int c = 0; c < caps.length; c++) {
      Limits.GroupCap cap = limits.caps().get(c);
      findings.require(caps[c] <= cap.most(), Rule.GROUP_CAP, "", cap.place(), cap.most(), caps[c]);
    }
    Integer most = limits.mostChanges();
    if (most != null) {
      findings.require(changes <= most, Rule.MOST_CHANGES, "", "", most, changes);
    }
    budget(Rule.OPERATING_BUDGET, limits.operatingBudget(), operating);
    budget(Rule.INVESTMENT_BUDGET, limits.investmentBudget(), investment);
  }

  private void budget(Rule rule, @Nullable Long most, long used) {
    if (most != null) {
      findings.require(used <= most, rule, "", "", most, used);
    }
  }
}
