/// What an office could do for a household without a home, as something that can be made in a
/// problem.
///
/// Decided: a change is steps, each a rule that gives way by an amount, so that it is said in the
/// same words as a reason; [Change#applied] is public, so that anybody can make the change, plan
/// again and see. The order of changes goes by what they take (a decision, money, a unit, a
/// dwelling), not by kroner. Not chosen: a price in kroner of a decision to let a family live with
/// a room less, which nobody could give.
@NullMarked
package no.husrom.plan.solve.explain.change;

import org.jspecify.annotations.NullMarked;
