/// Why the plan is as it is: facts, never words.
///
/// Decided: whatever can be read from the facts is read from them; what would help is tried on the
/// plan and held against the referee; what another choice would cost is found by planning again
/// with that choice fixed. So every reason is true of a plan that was made, not of a model of it.
/// Not chosen: reading reasons out of row prices, which are right only at the margin.
@NullMarked
package no.husrom.plan.solve.explain;

import org.jspecify.annotations.NullMarked;
