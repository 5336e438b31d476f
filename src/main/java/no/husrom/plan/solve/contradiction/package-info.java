/// What contradicts itself in a problem, found by looking at the facts before anything is planned.
///
/// Decided: a contradiction is named with its facts, and the problem is planned all the same: every
/// household may stay without a home, so the rest of the plan stands. Not chosen: to refuse the
/// problem, since one wrong date would then leave a whole municipality without a plan.
@NullMarked
package no.husrom.plan.solve.contradiction;

import org.jspecify.annotations.NullMarked;
