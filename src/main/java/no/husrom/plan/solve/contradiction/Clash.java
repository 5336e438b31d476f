package no.husrom.plan.solve.contradiction;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Reason.RuleBroken;
import org.jspecify.annotations.Nullable;

/// Facts of a problem that cannot all hold.
public sealed interface Clash {

  /// The placement decided by hand breaks these rules.
  record PinImpossible(String household, String target, List<RuleBroken> rules) implements Clash {
    public PinImpossible {
      rules = List.copyOf(rules);
    }
  }

  /// These are all decided into a home that has room for fewer.
  ///
  /// @param room how many it can take at once, or how many places it has when it is shared
  /// @param taken what these take of it
  record PinsCollide(String target, int room, long taken, List<String> households)
      implements Clash {
    public PinsCollide {
      households = List.copyOf(households);
    }
  }

  /// The home is decided for these, but its tenant is decided to stay, or to leave too late.
  ///
  /// @param free the first day somebody else can move in; none: never
  record HomeNotLeft(
      String dwelling, String tenant, @Nullable LocalDate free, List<String> households)
      implements Clash {
    public HomeNotLeft {
      households = List.copyOf(households);
    }
  }

  /// Both are decided into the home, and neither is out of it before the other comes.
  ///
  /// @param from the day the first is to move in, or the first day it can
  /// @param free the day the home is ready again after the first, who has it for a time; none: the
  ///   first has it for good
  /// @param to the day the second is to move in, or the first day it can
  record StaysOverlap(
      String dwelling,
      String first,
      LocalDate from,
      @Nullable LocalDate free,
      String second,
      LocalDate to)
      implements Clash {}

  /// These are decided into one shared home, but not all of them may share with each other.
  ///
  /// @param groups those who may share with each other, a list for each
  record GroupsTogether(String place, List<List<String>> groups) implements Clash {
    public GroupsTogether {
      groups = List.copyOf(groups);
    }
  }

  /// The household must have a home before it is ready to move.
  record DeadlineBeforeReady(String household, LocalDate ready, LocalDate deadline)
      implements Clash {}

  /// What is decided costs more than the budget, kroner.
  record OverBudget(Money money, long budget, long decided, List<String> households)
      implements Clash {
    public OverBudget {
      households = List.copyOf(households);
    }
  }

  /// What is decided costs more than the operating budget if everybody moves in as soon as they
  /// can, kroner: somebody must wait.
  record BudgetDelays(long budget, long soon, List<String> households) implements Clash {
    public BudgetDelays {
      households = List.copyOf(households);
    }
  }

  /// Which budget.
  enum Money {
    OPERATING,
    INVESTMENT
  }

  /// More of the group are decided into the place than the limit lets in.
  record OverCap(GroupCap cap, List<String> households) implements Clash {
    public OverCap {
      households = List.copyOf(households);
    }
  }

  /// More of the group live in the place already than the limit says. It counts those who move in,
  /// so it may let in more where there are too many.
  record CapBelowLiving(GroupCap cap, List<String> households) implements Clash {
    public CapBelowLiving {
      households = List.copyOf(households);
    }
  }

  /// More live in the home than it is said to take.
  record TooManyAtHome(String household, String dwelling, int most, int persons) implements Clash {}

  /// More move-ins are decided in the days from `first` than can be handled.
  record OverHandovers(LocalDate first, int most, List<String> households) implements Clash {
    public OverHandovers {
      households = List.copyOf(households);
    }
  }
}
