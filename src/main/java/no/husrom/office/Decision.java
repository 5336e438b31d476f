package no.husrom.office;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The municipality's answer (vedtak) to the yearly request (oppmoding), in persons. `decided` is
/// null until the council has voted; `minors` are the unaccompanied among them; `capacityMore` how
/// many more could be settled; `settledBefore` those settled this year who are not in the register.
/// The budgets are kroner for the year; null until somebody has stated one, which is no limit,
/// while 0 is nothing to spend. `handoversPerMonth` is how many can move in within a month,
/// `handoversIn` how many in the months that are not like the others. `text` is the decision as it
/// was written, or is to be, empty when it is not at hand.
public record Decision(
    int year,
    int requested,
    @Nullable Integer decided,
    int minors,
    int capacityMore,
    int settledBefore,
    @Nullable LocalDate decidedOn,
    @Nullable String caseNumber,
    @Nullable Integer operatingBudget,
    @Nullable Integer investmentBudget,
    int handoversPerMonth,
    SortedMap<Month, Integer> handoversIn,
    String text) {

  public Decision {
    if (requested < 0 || (decided != null && decided < 0) || minors < 0 || capacityMore < 0) {
      throw new IllegalArgumentException("Numbers of persons are not negative");
    }
    boolean negative =
        (operatingBudget != null && operatingBudget < 0)
            || (investmentBudget != null && investmentBudget < 0)
            || handoversIn.values().stream().anyMatch(number -> number < 0);
    if (negative || handoversPerMonth < 1) {
      throw new IllegalArgumentException("Budgets are not negative, handovers at least one");
    }
    handoversIn = Collections.unmodifiableSortedMap(new TreeMap<>(handoversIn));
  }

  /// With as many handovers in every month.
  public Decision(
      int year,
      int requested,
      @Nullable Integer decided,
      int minors,
      int capacityMore,
      int settledBefore,
      @Nullable LocalDate decidedOn,
      @Nullable String caseNumber,
      @Nullable Integer operatingBudget,
      @Nullable Integer investmentBudget,
      int handoversPerMonth,
      String text) {
    this(
        year,
        requested,
        decided,
        minors,
        capacityMore,
        settledBefore,
        decidedOn,
        caseNumber,
        operatingBudget,
        investmentBudget,
        handoversPerMonth,
        new TreeMap<>(),
        text);
  }

  /// How many can move in within a month.
  public int handovers(Month month) {
    return handoversIn.getOrDefault(month, handoversPerMonth);
  }

  /// The same with these budgets; null: no limit is known.
  public Decision withBudgets(@Nullable Integer operating, @Nullable Integer investment) {
    return new Decision(
        year,
        requested,
        decided,
        minors,
        capacityMore,
        settledBefore,
        decidedOn,
        caseNumber,
        operating,
        investment,
        handoversPerMonth,
        handoversIn,
        text);
  }

  /// The same with these handovers, in months that are not like the others those of `in`.
  public Decision withHandovers(int perMonth, Map<Month, Integer> in) {
    return new Decision(
        year,
        requested,
        decided,
        minors,
        capacityMore,
        settledBefore,
        decidedOn,
        caseNumber,
        operatingBudget,
        investmentBudget,
        perMonth,
        new TreeMap<>(in),
        text);
  }

  /// The same with this number decided, of whom no more are minors.
  public Decision withDecided(int number) {
    return new Decision(
        year,
        requested,
        number,
        Math.min(minors, number),
        capacityMore,
        settledBefore,
        decidedOn,
        caseNumber,
        operatingBudget,
        investmentBudget,
        handoversPerMonth,
        handoversIn,
        text);
  }

  /// A year nothing is known of.
  public static Decision unknown(int year) {
    return new Decision(year, 0, null, 0, 0, 0, null, null, null, null, 8, "");
  }
}
