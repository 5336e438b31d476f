/// Planning again when something has happened, around what is told.
///
/// Decided: what happens is a value ([no.husrom.plan.solve.change.Event]) and changes a problem's
/// facts, nothing else; those who are told keep home and day because the problem handed to the
/// planner lets them have nothing else and makes losing it dearer than anything the others could
/// gain; the answer is then stated for the plain problem. The standing plan, repaired with
/// everybody else where they were, is always one of the candidates, so that a limit on changes that
/// can be kept is kept. A proof holds among the plans that keep what is told. Not chosen: a heavier
/// price on changes at the lowest level, which the first lost day above it would outweigh.
@NullMarked
package no.husrom.plan.solve.change;

import org.jspecify.annotations.NullMarked;
