package no.husrom.plan.solve.options;

import java.util.List;
import no.husrom.plan.solve.Reason.RuleBroken;

/// The answer to whether a household can have a home from a day.
public sealed interface Judgement {

  /// It cannot: every rule about the two that it breaks, or the first limit that nobody can be put
  /// out to keep.
  record Forbidden(List<RuleBroken> broken) implements Judgement {
    public Forbidden {
      broken = List.copyOf(broken);
    }
  }

  /// It can, at a price.
  record Priced(Option option) implements Judgement {}
}
