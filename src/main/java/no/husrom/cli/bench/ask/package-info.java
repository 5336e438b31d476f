/// How soon a standing plan answers: why this home, why not that one, why none, and what another
/// choice would cost.
///
/// Decided: what is asked is drawn once and for all, so that two programs are asked the same; asked
/// is what the window asks, words and all; and nothing is asked before it is measured, since a user
/// asks a program that has just started. Told are the median, the slowest of nineteen in twenty,
/// and the slowest of all, since a user remembers the slow one.
@NullMarked
package no.husrom.cli.bench.ask;

import org.jspecify.annotations.NullMarked;
