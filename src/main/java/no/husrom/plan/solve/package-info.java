/// The optimiser's facts: a [no.husrom.plan.solve.Problem] goes in, a
/// [no.husrom.plan.solve.Proposal] comes out. This package holds only the values; the doers lie
/// below it and import it, never the other way: `model` (what is allowed and what it costs),
/// `search` (greedy and local search in plain Java), `engine` (linear and integer programming in a
/// child process), `price` (what decisions cost at given prices), `prove` (the five levels, one
/// after the other), `divide` (a problem in parts), `planner` (how all of this makes a plan),
/// `check` (the independent referee), `explain`, `json`, `bench` and `convert` (published problems
/// of others).
///
/// Decided: dates in the values, day numbers only inside; money in whole kroner; no store, no
/// screen, no clock, no other room of the program. Not chosen: annotations that turn business
/// classes into planning entities, because an outsider shall be able to write a problem file by
/// hand and check the answer with a pocket calculator.
@NullMarked
package no.husrom.plan.solve;

import org.jspecify.annotations.NullMarked;
