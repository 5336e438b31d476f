/// Planning from start to end: basis, draft, problem, proposal, plan; and changing a plan by hand.
///
/// Decided: a move by hand is a pin and another solve, never an edit of a plan, so that every
/// edition keeps every rule and says what the hand has cost.
@NullMarked
package no.husrom.plan.planning;

import org.jspecify.annotations.NullMarked;
