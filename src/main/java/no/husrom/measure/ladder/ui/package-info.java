/// Households on their ladders, on the screen: the table with the untested filter, each household's
/// steps beside it, the groups as bars, and the screening of a start loan.
///
/// Decided: what the rule finds stands at each step as words, never as a chosen value, so that the
/// office's word is its own. The bars are regions of our own, since no chart of the toolkit writes
/// its numbers.
@NullMarked
package no.husrom.measure.ladder.ui;

import org.jspecify.annotations.NullMarked;
