/// Made-up problems and the measuring of the planner on them.
///
/// Decided: every entity has a random stream of its own, so entity 17 is the same in every size and
/// scenario of a seed, and more arrivals only add households: two scenarios differ by the scenario,
/// never by noise. Not chosen: the platform's random generators, which promise no such thing.
@NullMarked
package no.husrom.plan.solve.bench;

import org.jspecify.annotations.NullMarked;
