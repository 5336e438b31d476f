/// Decisions as columns with prices: sets of them, the rows they use with what has been learnt
/// about good plans, the engine's matrix, and exact arithmetic over row prices.
///
/// The first level also has prices that need no linear solver: those of matching each household
/// with one home, as if nothing but homes were short.
///
/// Decided: a set of decisions is a bit for each in the space, not a list, so that sixty million
/// fit in eight megabytes; prices are whole numbers, so that a bound reckoned from them is never
/// wrong, whatever the linear solver's rounding.
@NullMarked
package no.husrom.plan.solve.price;

import org.jspecify.annotations.NullMarked;
