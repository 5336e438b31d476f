/// Plans on the screen: the list of editions, one plan with all its sides, and changing it by hand.
///
/// Decided: a plan is never edited in place; a pin, a ban or a move by hand is kept for the year
/// and the planner makes a new edition around it. Not chosen: dragging bars freely, which makes
/// plans that break rules.
@NullMarked
package no.husrom.plan.ui;

import org.jspecify.annotations.NullMarked;
