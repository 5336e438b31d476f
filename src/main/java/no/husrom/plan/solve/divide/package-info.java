/// A year divided into parts that can be planned one by one: the parts of the organisation, for the
/// study of what a split costs, or districts of a problem that is too large for one piece.
///
/// Decided: what is divided is the problem, not the solver's model, so that a part is planned and
/// checked like any other year; every limit is divided in whole numbers that add up, so that the
/// parts' plans together keep the rules of the whole. Not chosen: to let the parts draw from one
/// pot while they are planned, since then the result would hang on which came first.
@NullMarked
package no.husrom.plan.solve.divide;

import org.jspecify.annotations.NullMarked;
