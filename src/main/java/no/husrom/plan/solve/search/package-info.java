/// The planner's own search in plain Java: greedy, then annealing with ejections. Always there, on
/// every platform and at every size; it gives a plan that keeps the rules but proves nothing.
///
/// Decided: deterministic by number of steps and seed, one thread. Not chosen: a constraint-solver
/// library, which was far from the optimum at equal time and ran out of memory on large problems.
@NullMarked
package no.husrom.plan.solve.search;

import org.jspecify.annotations.NullMarked;
