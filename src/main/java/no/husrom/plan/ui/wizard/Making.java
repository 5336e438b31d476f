package no.husrom.plan.ui.wizard;

import java.util.function.UnaryOperator;
import no.husrom.plan.basis.Basis;
import no.husrom.plan.draft.Draft;
import no.husrom.plan.keep.Edition;
import no.husrom.plan.need.NeedAssumptions;
import org.jspecify.annotations.Nullable;

/// A plan in the making: what it is made from, how, and what the planner made of it, which is null
/// until it has been at work on this very draft.
public record Making(Basis basis, Draft draft, @Nullable Edition edition) {

  /// The proposed draft over a basis.
  public static Making of(Basis basis) {
    return new Making(basis, Draft.propose(basis), null);
  }

  Making with(Draft other) {
    return other.equals(draft) ? this : new Making(basis, other, null);
  }

  /// The same draft over a basis that has changed: nothing is made from it yet.
  Making over(Basis other) {
    return new Making(other, draft, null);
  }

  Making withNeed(UnaryOperator<NeedAssumptions> change) {
    return with(draft.withNeed(change.apply(draft.need())));
  }

  Making planned(Edition made) {
    return new Making(basis, draft, made);
  }
}
