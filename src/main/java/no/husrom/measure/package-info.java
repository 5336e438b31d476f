/// Ways to get capacity: lease in, buy, build, let privately.
///
/// Decided: a measure is a kind of dwelling that can be got, with how many at most, how long it
/// takes and what it costs; the planner chooses how many of each.
@NullMarked
package no.husrom.measure;

import org.jspecify.annotations.NullMarked;
