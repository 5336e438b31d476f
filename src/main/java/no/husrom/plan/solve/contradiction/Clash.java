package no.husrom.plan.solve.contradiction;

import java.time.LocalDate;
import java.util.List;
import no.husrom.plan.solve.Limits.GroupCap;
import no.husrom.plan.solve.Reason.RuleBroken;

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

  /// More live in the home than it is said to take.
  record TooManyAtHome(String household, String dwelling, int most, int persons) implements Clash {}

  /// More move-ins are decided in the days from `first` than can be handled.
  record OverHandovers(LocalDate first, int most, List<String> households) implements Clash {
    public OverHandovers {
      households = List.copyOf(households);
    }
  }
}
