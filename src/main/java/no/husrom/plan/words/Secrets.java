package no.husrom.plan.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.husrom.plan.solve.HouseholdNeed;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.Reason;

/// Leaves out reasons that would tell where a household with a secret address lives.
public final class Secrets {
  private final Set<String> hidden;

  public Secrets(Problem problem) {
    hidden =
        problem.households().stream()
            .filter(h -> h.secrecy() != HouseholdNeed.Secrecy.NONE)
            .map(HouseholdNeed::id)
            .collect(Collectors.toSet());
  }

  boolean hide(String household) {
    return hidden.contains(household);
  }

  public List<Reason> over(List<Reason> reasons) {
    return reasons.stream().filter(this::mayBeTold).toList();
  }

  private boolean mayBeTold(Reason reason) {
    return switch (reason) {
      case Reason.FreedBy(String household, var _) -> !hide(household);
      case Reason.TakenBy(String household, String _) -> !hide(household);
      default -> true;
    };
  }
}
